package dev.postmortem.golden;

import dev.postmortem.model.Postmortem;
import java.time.Instant;
import java.util.List;

/**
 * Postmortems of invented incidents, written as well as we know how.
 *
 * <p>They are what a reviewer would strike nothing out of: a rule that finds fault with one of them is wrong, or has found
 * a mistake that is to be mended here. {@link FlawedTwin} is the counterpart.
 *
 * <p>They hold what a mere word list trips over: counterfactuals where luck is told, a health check that failed to reach a
 * host, a primary that is killed in a drill, customers of whom none was affected, columns of type {@code bigint} in code,
 * and saturation that is told with its number.
 */
public final class GoldenPostmortems {

    /** A time after the publication of all of them and before the first target date that is open. */
    public static final Instant CHECKED_AT = Instant.parse("2026-03-24T09:00:00Z");

    private GoldenPostmortems() {}

    /** Returns all of them by date of the incident, each with an id of its own. */
    public static List<Postmortem> clean() {
        return List.of(
                WalletsFailover.postmortem(),
                InvoicesRoundingCorruption.postmortem(),
                CatalogueIndexDegradation.postmortem(),
                PayrollCleanupDelete.postmortem(),
                BookingsColumnMigration.postmortem(),
                QueueMemoryNearMiss.postmortem(),
                LedgerUpgradeEpisodes.postmortem());
    }
}
