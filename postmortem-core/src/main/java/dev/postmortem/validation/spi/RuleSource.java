package dev.postmortem.validation.spi;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.Optional;

/**
 * Where it says that a rule is right.
 *
 * @param citation the work and the place in it
 * @param url where it can be read
 * @since 0.1.0
 */
public record RuleSource(String citation, Optional<String> url) {

    /** Checks that the citation is there. */
    public RuleSource {
        citation = Mandatory.text("RuleSource.citation", citation);
        url = Absent.ifNull(url);
    }
}
