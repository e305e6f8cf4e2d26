// Workspaces of any size, with all three modes and categories in turn.
import type { WorkspaceDestination } from '@assent/core/testing'

const CATEGORIES = [['analytics'], ['advertising'], ['functional']] as const

export function largeWorkspace(size: number): WorkspaceDestination[] {
  return Array.from({ length: size }, (_, index) => {
    const slug = `vendor-${String(index).padStart(3, '0')}`
    const facts = {
      creationName: `Vendor ${slug}`,
      name: `Vendor ${slug}`,
      description: '',
      website: `https://${slug}.example`,
      category: 'Analytics',
      consent: CATEGORIES[index % CATEGORIES.length],
    }
    if (index % 3 === 0) return { ...facts, mode: 'action', slug, libraryName: `${slug}Destination` }
    return { ...facts, mode: index % 3 === 1 ? 'classic' : 'cloud' }
  })
}
