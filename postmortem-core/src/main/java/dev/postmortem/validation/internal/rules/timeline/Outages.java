package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.InstantRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds windows in which one component is said to be down twice at the same time. */
final class Outages {

    /** A window with its place in the list and the instants between which it lasted. */
    record Outage(int place, ImpactWindow window, InstantRange starts, InstantRange ends) {}

    /** A window, and an earlier one that had surely not ended when it began. */
    record Overlapping(Outage later, Outage earlier) {}

    private Outages() {}

    static List<Overlapping> overlapping(List<ImpactWindow> windows) {
        List<Overlapping> found = new ArrayList<>();
        for (List<Outage> outages : byComponent(windows).values()) {
            outages.sort(Comparator.comparing((Outage outage) -> outage.starts().latest()));
            Outage longest = outages.get(0);
            for (Outage outage : outages.subList(1, outages.size())) {
                if (overlap(longest, outage) && !tellOfDifferentThings(longest.window(), outage.window())) {
                    found.add(new Overlapping(outage, longest));
                }
                if (outage.ends().earliest().isAfter(longest.ends().earliest())) {
                    longest = outage;
                }
            }
        }
        return found;
    }

    private static Map<String, List<Outage>> byComponent(List<ImpactWindow> windows) {
        Map<String, List<Outage>> byComponent = new LinkedHashMap<>();
        for (int i = 0; i < windows.size(); i++) {
            ImpactWindow window = windows.get(i);
            Optional<InstantRange> starts = window.when().starts();
            Optional<InstantRange> ends = window.when().ends();
            if (window.component().isPresent()
                    && window.level().equals(Optional.of(ServiceLevel.DOWN))
                    && !window.when().approximate()
                    && starts.isPresent()
                    && ends.isPresent()) {
                byComponent
                        .computeIfAbsent(window.component().get(), first -> new ArrayList<>())
                        .add(new Outage(i, window, starts.get(), ends.get()));
            }
        }
        return byComponent;
    }

    /** Whether the later one surely began before the other one ended; one that ends as the other begins does not. */
    private static boolean overlap(Outage earlier, Outage later) {
        return later.starts().latest().isBefore(earlier.ends().earliest())
                && later.starts().latest().isBefore(later.ends().earliest());
    }

    /** Part of the customers may be without a service in one window, and another part in the other. */
    private static boolean tellOfDifferentThings(ImpactWindow a, ImpactWindow b) {
        return differ(a.description(), b.description())
                || differ(a.share(), b.share())
                || differ(a.episode(), b.episode());
    }

    private static boolean differ(Optional<?> a, Optional<?> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }
}
