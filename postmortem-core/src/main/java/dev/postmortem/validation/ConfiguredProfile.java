package dev.postmortem.validation;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.List;

/**
 * A profile as it was understood from a configuration.
 *
 * @param profile the profile
 * @param problems what was not understood and passed over
 * @since 0.1.0
 */
public record ConfiguredProfile(Profile profile, List<ConfigurationProblem> problems) {

    /** Checks what is mandatory and copies the problems. */
    public ConfiguredProfile {
        profile = Mandatory.given("ConfiguredProfile.profile", profile);
        problems = Absent.listIfNull("ConfiguredProfile.problems", problems);
    }
}
