package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.validation.spi.RuleContext;

/** Says what a postmortem declares not applicable or unknown, with its reason. */
public final class Absences {

    private Absences() {}

    /** Says whether a family of recovery checks is declared absent, by itself or with its whole section. */
    public static boolean declared(RuleContext context, CheckFamily family) {
        return context.isDeclaredAbsent(SectionName.RECOVERY)
                || context.postmortem().absences().stream()
                        .anyMatch(absence -> absence.section().equals(SectionPart.of(family)));
    }
}
