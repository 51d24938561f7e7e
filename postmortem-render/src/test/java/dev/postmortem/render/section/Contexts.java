package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;

/** Contexts for tests: English, in UTC. */
final class Contexts {

    private Contexts() {}

    static SectionContext of(Postmortem postmortem, GapPolicy gaps) {
        return SectionContext.builder(postmortem).gaps(gaps).build();
    }
}
