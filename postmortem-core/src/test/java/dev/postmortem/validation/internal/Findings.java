package dev.postmortem.validation.internal;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.TextSpan;
import java.util.Optional;

/** Findings of which only the place matters. */
final class Findings {

    private Findings() {}

    static Finding at(String pointer) {
        return at(pointer, "acme:a", Optional.empty());
    }

    static Finding at(String pointer, String rule, Optional<TextSpan> span) {
        return Finding.builder()
                .ruleId(rule)
                .category(Category.CONSISTENCY)
                .severity(FindingSeverity.ERROR)
                .precision(PrecisionClass.VERY_HIGH)
                .message("Something is the case")
                .location(new Location(pointer, Optional.empty(), "title", span, Optional.empty()))
                .fingerprint("v1:" + rule)
                .origin(FindingOrigin.RULE)
                .build();
    }
}
