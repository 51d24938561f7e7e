package dev.postmortem.examples.incidents;

import dev.postmortem.model.Postmortem;
import java.util.List;

/** The incidents that come with the examples. */
public final class ExampleIncidents {

    private ExampleIncidents() {}

    /**
     * Returns the template's migration incident, then the six real ones by date, the youngest first.
     *
     * @return the postmortems, each with an id of its own
     */
    public static List<Postmortem> all() {
        return List.of(
                OrdersIndexMigration.postmortem(),
                LinearTruncateCascade.postmortem(),
                MandrillWraparound.postmortem(),
                GitHubCrossRegionFailover.postmortem(),
                GoCardlessFailedPromotion.postmortem(),
                GitLabPrimaryRemoval.postmortem(),
                MantaWraparoundVacuum.postmortem());
    }
}
