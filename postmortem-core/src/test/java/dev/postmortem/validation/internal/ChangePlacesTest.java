package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.revision.Change;
import dev.postmortem.revision.PostmortemDifference;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.validation.Location;
import java.util.IdentityHashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Changes name their places as findings do, and are told in the same order. */
final class ChangePlacesTest {

    @Property(tries = 100)
    void a_change_has_the_place_of_a_finding_about_the_same(@ForAll long seed) {
        Postmortem before = RandomValues.random(Postmortem.class, seed);
        Postmortem after = RandomValues.random(Postmortem.class, seed + 1);

        assertThat(PostmortemDifference.between(before, after).changes()).allSatisfy(change -> {
            Postmortem version = change instanceof Change.Removed ? before : after;
            Location location =
                    Place.at(change.pointer(), version, new IdentityHashMap<>()).location();
            assertThat(change.place()).isEqualTo(location.path());
            assertThat(change.elementId()).isEqualTo(location.elementId());
        });
    }

    @Property(tries = 100)
    void changes_are_told_as_the_later_version_runs(@ForAll long seed) {
        Postmortem before = RandomValues.random(Postmortem.class, seed);
        Postmortem after = RandomValues.random(Postmortem.class, seed + 1);

        List<String> pointers = PostmortemDifference.between(before, after).changes().stream()
                .flatMap(change -> change.pointerAfter().stream())
                .toList();

        assertThat(DocumentOrder.sorted(pointers.stream().map(Findings::at)))
                .extracting(finding -> finding.location().pointer())
                .isEqualTo(pointers);
    }
}
