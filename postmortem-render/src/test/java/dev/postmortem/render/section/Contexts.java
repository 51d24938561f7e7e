package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;

/** Contexts for tests: English, in UTC. */
final class Contexts {

    private Contexts() {}

    static SectionContext of(Postmortem postmortem, GapPolicy gaps) {
        return SectionContext.of(postmortem, PageOptions.defaults().withGaps(gaps));
    }
}
