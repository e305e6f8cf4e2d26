// Sources of the pretend vendors' scripts. Evaluated, a script only defines itself; started, it behaves like a tracker:
// a cookie, an entry in localStorage, a call home. That is what lets a test tell "downloaded" from "running".
import { classicSlug, type ActionDestination, type ClassicDestination } from './workspace.js'

const literal = (value: unknown): string => JSON.stringify(value ?? null)

// A string body is sent as text/plain, so a call home to another origin needs no preflight, as with real pixels.
const prelude = (slug: string, baseUrl: string, cookies: readonly string[] = []): string => `
  var slug = ${literal(slug)}, base = ${literal(baseUrl)};
  var all = (window.__fakeDestinations = window.__fakeDestinations || {});
  var me = (all[slug] = all[slug] || { evaluated: 0, created: 0, loaded: 0, unloaded: 0, events: [] });
  me.evaluated++;
  function home(what, body) {
    try {
      fetch(base + '/vendor/' + slug + '/' + what, {
        method: 'POST', keepalive: true, headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify(body || {})
      }).catch(function () {});
    } catch (error) {}
  }
  function identifyVisitor(settings) {
    ['_fake_' + slug].concat(${literal(cookies)}).forEach(function (name) {
      document.cookie = name + '=1; path=/; max-age=31536000';
    });
    try { localStorage.setItem('fake_' + slug, JSON.stringify(settings || {})); } catch (error) {}
  }
  function seen(pluginType, event, method) {
    me.events.push({
      pluginType: pluginType, type: method, event: event.event || null,
      consent: (event.context || {}).consent || null, integrations: event.integrations || null
    });
  }`

/** A device-mode action destination: defines the factory `window[libraryName]`. */
export function actionScript(destination: ActionDestination, baseUrl: string): string {
  const { slug, libraryName, name, plugins = ['destination'] } = destination
  return `/* pretend action destination: ${slug} */
(function () {${prelude(slug, baseUrl, destination.cookies)}
  var rewritten = ${literal(destination.rewritesIntegrations)};
  function make(type, settings) {
    function on(ctx) {
      if (rewritten) ctx.event.integrations = Object.assign({}, rewritten);
      seen(type, ctx.event, ctx.event.type);
      if (type === 'destination') home('event', { type: ctx.event.type, event: ctx.event.event });
      else ctx.updateEvent('context.' + slug.replace(/-/g, '_') + '_enriched', true);
      return ctx;
    }
    var plugin = {
      name: ${literal(name)} + (type === 'destination' ? '' : ' ' + type), type: type, version: '0.0.1',
      isLoaded: function () { return me.loaded > 0; },
      load: function (ctx, analytics) {
        me.loaded++;
        if (type === 'destination' && ${literal(destination.trackOnLoad ?? false)}) {
          analytics.track('Sent by ' + slug + ' while loading');
        }
        identifyVisitor(settings);
        if (type === 'destination') home('load', settings);
        return Promise.resolve();
      },
      unload: function () { me.unloaded++; home('unload'); return Promise.resolve(); }
    };
    ['track', 'page', 'identify', 'group', 'alias', 'screen'].forEach(function (method) { plugin[method] = on; });
    return plugin;
  }
  window[${literal(libraryName)}] = function (settings) {
    me.created++;
    if (${literal(destination.throwsInFactory ?? false)}) throw new Error(slug + ' broke while starting');
    return ${literal(plugins)}.map(function (type) { return make(type, settings); });
  };
  window[${literal(libraryName)}].pluginName = ${literal(name)};
})();
`
}

/** A classic destination, with the globals that analytics.js looks for after it loaded the script. */
export function classicScript({ creationName, cookies }: ClassicDestination, baseUrl: string): string {
  const slug = classicSlug(creationName)
  return `/* pretend classic destination: ${slug} */
(function () {${prelude(slug, baseUrl, cookies)}
  function Vendor(settings) { this.options = settings; this.listeners = {}; me.created++; }
  Vendor.prototype.name = ${literal(creationName)};
  Vendor.prototype.on = Vendor.prototype.once = function (name, listener) {
    (this.listeners[name] = this.listeners[name] || []).push(listener);
    return this;
  };
  Vendor.prototype.emit = function (name) {
    (this.listeners[name] || []).forEach(function (listener) { listener(); });
  };
  Vendor.prototype.initialize = function () {
    me.loaded++;
    identifyVisitor(this.options);
    home('load', this.options);
    var self = this;
    this.emit('initialize');
    setTimeout(function () { self.emit('ready'); }, 0);
  };
  Vendor.prototype.invoke = function (method, facade) {
    var event = facade.rawEvent ? facade.rawEvent() : facade.obj;
    seen('classic', event, method);
    home('event', { type: method, event: event.event });
  };
  window[slug + 'Deps'] = [];
  window[slug + 'Loader'] = function () { window[slug + 'Integration'] = Vendor; };
})();
`
}
