package dev.postmortem.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import dev.postmortem.redaction.internal.LinkedPostmortems;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the version of every postmortem for every audience. */
final class RedactorPropertiesTest {

    private static final Redactor REDACTOR = Redactor.standard();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Property(tries = 200)
    void it_breaks_no_constraint_that_the_postmortem_keeps(@ForAll long seed, @ForAll Audience audience) {
        Postmortem postmortem = LinkedPostmortems.random(seed);

        Postmortem seen = REDACTOR.redact(postmortem, audience);

        assertThat(Set.copyOf(Violations.messagesFor(seen))).isSubsetOf(Violations.messagesFor(postmortem));
    }

    @Property(tries = 200)
    void it_can_be_written_and_read(@ForAll long seed, @ForAll Audience audience) {
        Postmortem seen = REDACTOR.redact(LinkedPostmortems.random(seed), audience);

        assertThat(PostmortemJson.standard().read(PostmortemJson.standard().write(seen)))
                .isEqualTo(seen);
    }

    @Property(tries = 200)
    void no_reference_in_it_leads_nowhere(@ForAll long seed, @ForAll("outside") Audience audience) {
        Postmortem seen = REDACTOR.redact(LinkedPostmortems.random(seed), audience);

        assertThat(ids(seen)).containsAll(LinkedPostmortems.references(seen));
    }

    @Property(tries = 200)
    void to_make_it_again_changes_nothing(@ForAll long seed, @ForAll Audience audience) {
        Postmortem seen = REDACTOR.redact(LinkedPostmortems.random(seed), audience);

        assertThat(REDACTOR.redact(seen, audience)).isEqualTo(seen);
    }

    @Property(tries = 200)
    void a_wider_circle_reads_no_word_that_a_narrower_one_does_not(@ForAll long seed) {
        Postmortem postmortem = LinkedPostmortems.random(seed);

        List<Set<String>> words = Arrays.stream(Audience.values())
                .map(audience -> words(REDACTOR.redact(postmortem, audience)))
                .toList();

        for (int i = 1; i < words.size(); i++) {
            Set<String> narrower = new TreeSet<>(words.get(i - 1));
            narrower.addAll(LinkedPostmortems.replacements(postmortem));
            assertThat(narrower).containsAll(words.get(i));
        }
    }

    @Provide
    Arbitrary<Audience> outside() {
        return Arbitraries.of(Audience.ORGANISATION, Audience.CUSTOMERS, Audience.PUBLIC);
    }

    private static Set<String> ids(Postmortem postmortem) {
        return ElementIndex.of(postmortem).entries().stream()
                .map(ElementIndex.Entry::element)
                .map(Identified::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Postmortem postmortem) {
        return NO_WORD.splitAsStream(PostmortemJson.standard().write(postmortem))
                .collect(Collectors.toSet());
    }
}
