package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.validation.internal.facts.CheckResults;
import dev.postmortem.validation.internal.facts.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which failed checks were made good by a later check that was passed. */
final class PassedChecks {

    /** What a check is about: a family, and one of the things it verifies, or whatever it verifies, or nothing named. */
    private record Subject(CheckFamily family, Optional<String> verified, boolean any) {

        static Subject named(CheckFamily family, String id) {
            return new Subject(family, Optional.of(id), false);
        }

        static Subject unnamed(CheckFamily family) {
            return new Subject(family, Optional.empty(), false);
        }

        static Subject any(CheckFamily family) {
            return new Subject(family, Optional.empty(), true);
        }
    }

    private final Map<Subject, Integer> lastPlaces = new HashMap<>();
    private final Map<Subject, Instant> latestTimes = new HashMap<>();

    PassedChecks(List<RecoveryCheck> checks) {
        for (int i = 0; i < checks.size(); i++) {
            RecoveryCheck check = checks.get(i);
            if (CheckResults.passed(check)) {
                note(Subject.any(check.family()), i, check);
                if (check.verifies().isEmpty()) {
                    note(Subject.unnamed(check.family()), i, check);
                }
                for (String id : check.verifies()) {
                    note(Subject.named(check.family(), id), i, check);
                }
            }
        }
    }

    private void note(Subject subject, int place, RecoveryCheck check) {
        lastPlaces.put(subject, place);
        begun(check).ifPresent(range -> latestTimes.merge(subject, range.earliest(), (a, b) -> a.isAfter(b) ? a : b));
    }

    /** Says whether a check of the same was passed that stands further down, or was made later for sure. */
    boolean makeGood(RecoveryCheck failed, int place) {
        if (failed.verifies().isEmpty()) {
            return isFollowed(Subject.any(failed.family()), failed, place);
        }
        return isFollowed(Subject.unnamed(failed.family()), failed, place)
                || failed.verifies().stream()
                        .anyMatch(id -> isFollowed(Subject.named(failed.family(), id), failed, place));
    }

    private boolean isFollowed(Subject subject, RecoveryCheck failed, int place) {
        Optional<Instant> latest = Optional.ofNullable(latestTimes.get(subject));
        return lastPlaces.getOrDefault(subject, -1) > place
                || (latest.isPresent()
                        && begun(failed)
                                .filter(range -> Times.surelyBefore(range, latest.get(), Duration.ZERO))
                                .isPresent());
    }

    private static Optional<InstantRange> begun(RecoveryCheck check) {
        return check.when().flatMap(when -> when.starts());
    }
}
