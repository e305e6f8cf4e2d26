// The one place that names the chunk of what the banner's buttons do.

export const loadEvents = () => import('./banner-events.js')
