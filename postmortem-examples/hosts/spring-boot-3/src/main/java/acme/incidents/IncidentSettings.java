package acme.incidents;

import dev.postmortem.validation.Profile;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What operators can set.
 *
 * @param folder where the postmortems are kept
 * @param profile the name of the profile that postmortems are checked by
 */
@ConfigurationProperties("incidents")
record IncidentSettings(Path folder, String profile) {

    /** Refuses a profile that there is not, when the service starts. */
    IncidentSettings {
        Profile.standard(profile);
    }
}
