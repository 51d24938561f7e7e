package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class ExternalRules {

    private ExternalRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(new SensitiveDataExposed());
    }
}
