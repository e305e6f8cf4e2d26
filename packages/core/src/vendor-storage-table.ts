// Cookies and storage entries that destinations keep on the first party's domain, block by block: names (creation
// name or display name, `|` between), then rows `name kind+lifetime purpose`, `;` between. Kinds: c(ookie), l(ocal
// storage), s(ession storage). A cookie without a lifetime ends with the session; `?` where no page says how long.
// The page that each block was read from: catalogue/storage-sources.ts. One text, since it is part of the engine.

/** What a vendor keeps on its own domain is out of reach of a page, and not listed. */
export const TABLE = `Segment.io
 ajs_anonymous_id c365d visitor;ajs_anonymous_id l visitor;ajs_user_id c365d user;ajs_user_id l user
 ajs_user_traits l user;ajs_group_id c365d user;ajs_group_id l user;ajs_group_properties l user
 s:context.referrer c365d click
Google Analytics|Google Analytics 4 Web|Actions Google Analytic 4|Google Tag Manager
 _ga c730d visitor;_ga_* c730d session;_gid c1d visitor;_gat c1m limit;_gat_* c1m limit;_dc_gtm_* c1m limit
 __utma c730d visitor;__utmb c30m session;__utmc c session;__utmz c180d click
AdWords|Google Ads (Classic)|Google AdWords New|Google Ads (Gtag)|Google Ads (Google Tag Manager)|DoubleClick Floodlight|Google Tag Manager
 _gcl_au c90d ads;_gcl_aw c90d click;_gcl_dc c90d click;_gcl_gb c90d click;_gcl_gs c90d click;_gac_* c90d click
Amplitude|Actions Amplitude|Amplitude (Actions)
 AMP_* c365d visitor;AMP_* l queue;amp_?????? c? visitor;amplitude_* l queue
 analytics_session_id c365d session;analytics_session_id l session
 analytics_session_id.* c365d session;analytics_session_id.* l session
Mixpanel|Mixpanel (Legacy)
 mp_*_mixpanel c365d visitor;mp_*_mixpanel l visitor;mp_tab_id_* s session;mp_gen_new_tab_id_* s session
 __mp_opt_in_out_* l choice;__mpq_* l queue
Heap|Heap Web (Actions)
 _hp2_id.* c395d visitor;_hp2_props.* c395d user;_hp2_ses_props.* c30m session;_hp2_hld* c probe
 _hp5_meta.* c395d visitor;_hp5_event_props.* c395d user;_hp5_let.* c395d session
 userty.core.p.* c730d visitor;userty.core.s.* c session
FullStory|Fullstory|Fullstory (Actions)|Fullstory Device Mode (Actions)
 fs_uid c365d visitor;fs_lua c? session;fs_cid c? choice;_fs_uid l visitor;_fs_lua l session;_fs_cid l choice
Hotjar
 _hjSessionUser_* c365d visitor;_hjSession_* c30m session;_hjUserAttributes l user;_hj* c365d state
 hjViewportId l session;hjActiveViewportIds l session
Facebook Pixel
 _fbp c90d ads;_fbc c90d click
TikTok Pixel|TikTok Pixel (Actions)
 _ttp c395d ads;_tt_enable_cookie c395d probe;ttclid c395d click;ttcsid c395d session;ttcsid_* c395d session
 tt_sessionId s session;tt_pixel_session_index s session;tt_appInfo s state
LinkedIn Insight Tag
 li_fat_id c30d click;ln_or c1d ads;li_giant c7d ads
Twitter Ads
 _twpid c? ads;_twclid c? click;twclid c? click
Pinterest Tag
 _pin_unauth c365d visitor;_epik c? click;_derived_epik c? ads
Reddit Pixel|Reddit Conversions Pixel
 _rdt_uuid c? ads;_rdt_cid c? click;_rdt_em c? user
Snap Pixel
 _scid c395d visitor;_scid_r c395d visitor;_sctr c? session;_schn c? session
Bing Ads|Microsoft Bing Ads
 _uetsid c1d session;_uetvid c390d visitor;_uetmsclkid c? click
 _uetsid l session;_uetsid_exp l session;_uetvid l visitor;_uetvid_exp l visitor
Criteo|Criteo App & Web Events
 cto_bundle c395d ads;cto_bidid c? ads;cto_idcpy c395d ads;cto_sid c session;cto_tld_test c probe
AdRoll
 __adroll c? ads;__adroll_fpc c? visitor;__ar_v4 c? ads
Quantcast
 __qca c395d visitor
HubSpot|HubSpot Web (Actions)|Hubspot Web (Actions)
 __hstc c180d visitor;hubspotutk c180d visitor;__hssc c30m session;__hssrc c session
 messagesUtk c180d chat;hs-messages-is-open c30m state;hs-messages-hide-welcome-message c1d state
Intercom|Intercom Web (Actions)
 intercom-id-* c270d visitor;intercom-device-id-* c270d visitor;intercom-session-* c7d chat;intercom.* l chat
Braze|Appboy|Braze Web Device Mode (Actions)|Braze Web Mode (Actions)
 ab.storage.userId.* c400d user;ab.storage.deviceId.* c400d visitor;ab.storage.sessionId.* c400d session
 ab.storage.* l state;ab.optOut c? choice
Customer.io|Customer.io Web (Actions)
 _cioid c365d user;_cioanonid c365d visitor
Klaviyo
 __kla_id c730d visitor;KL_FORMS_MODAL c? state
Drip
 _drip_client_* c? visitor;_sn_n c365d state;_sn_a c365d visitor;_sn_m c365d ads
Marketo V2
 _mkto_trk c730d visitor;_mkto_referrer c click
Eloqua
 ELOQUA c? visitor;ELQSTATUS c? choice
Optimizely|Optimizely Web
 optimizelyEndUserId c180d visitor;optimizelySession c? session;optimizelyRedirectData c? click
 optimizely_data$$* l test
VWO Web Mode (Actions)
 _vwo_uuid c? visitor;_vwo_uuid_v2 c? visitor;_vwo_ds c? session;_vwo_sn c? session;_vis_opt_s c100d visitor
 _vis_opt_exp_* c100d test;_vis_opt_test_cookie c probe
Adobe Analytics
 s_ecid c730d visitor;s_vi c730d visitor;s_fid c730d visitor;AMCV_* c730d visitor;AMCVS_* c session
 s_cc c probe;s_sq c click
Matomo|Piwik
 _pk_id.* c395d visitor;_pk_ref.* c180d click;_pk_ses.* c30m session;_pk_cvar.* c30m session;_pk_hsr.* c30m session
Yandex Metrica
 _ym_uid c365d visitor;_ym_d c365d visitor;_ym_isad c2d probe;_ym_visorc* c30m session;_ym_* l visitor
Crazy Egg
 _ce.* c? visitor;_ceg.* c? visitor;cebs c? session;cebsp_ c? session
Mouseflow
 mf_user c90d visitor;mf_????????-????-????-????-???????????? c session
Lucky Orange
 lo-uid c730d visitor;lo-visits c730d session;lo-visitor l visitor;lo-session l session;lo-messenger l chat
Smartlook
 SL_C_* c395d visitor;SL_L_* l visitor;SMARTLOOK_LS_QUEUED_CHUNKS l queue
Microsoft Clarity
 _clck c365d visitor;_clsk c1d session;_cltk s session
LogRocket
 _lr_uf_* c? visitor;_lr_tabs_* c? session;_lr_hb_* c? session
Pendo|Pendo Web (Actions)
 _pendo_visitorId.* c100d visitor;_pendo_accountId.* c100d user;_pendo_* l visitor;pendo_* s session
Appcues
 apc_local_id l visitor;apc_user_id l user;apc_next_content_id l state;apc_ann_errors l queue
 apc_user s user;apc_curr_* s state;apc_cl:* s state
Gainsight PX|Aptrinsic
 apt.uid c365d visitor;apt.sid c30m session
Chartbeat
 _cb c? visitor;_cb_ls c? probe;_cb_svref c30m click;_chartbeat2 c? visitor;_chartbeat4 c? queue;_chartbeat5 c? click
 _v__chartbeat3 c? visitor;_v__cb_cp c? session;_t_tests c? test
Parsely
 _parsely_visitor c395d visitor;_parsely_session c30m session;_parsely_slot_click c? click
 _parsely_tpa_blocked c12h probe;vipexp-local-state l test
MoEngage
 moe_uuid c? visitor;moe_* c? user
CleverTap
 WZRK_* c? visitor;WZRK_* l user
Crisp
 crisp-client/session/* c180d chat;crisp-client%2Fsession%2F* c180d chat
Zopim
 __zlcmid c365d chat
LiveChat
 __lc_cid c730d chat;__lc_cst c730d chat;__lc2_cst c? chat
Olark
 hblid c730d visitor;olfsk c730d chat;wcsid c chat;_ok c state;_okbk c state;_oklv c state;_okla c state
 _okgid c state;_okac c state;_okck c probe;_okdetect c probe
Drift
 driftt_aid c730d visitor;driftt_eid c1d user;driftt_sid c30m session;driftt_wmd c state;drift_aid c730d visitor
 drift_campaign_refresh c? state;DFTT_* c730d user;DRIFT_* l chat
WalkMe
 wm-* c? state;wm-* l state
SatisMeter
 sm_anonymous_id c365d visitor
Sprig (Actions)
 userleap.ids l visitor
Bugsnag
 bugsnag-anonymous-id l visitor
Sentry
 sentryReplaySession s session
Clicky
 _jsuid c365d visitor;cluid c? visitor`
