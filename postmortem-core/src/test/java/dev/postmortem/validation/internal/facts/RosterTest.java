package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Owner;
import dev.postmortem.validation.internal.text.Mention;
import dev.postmortem.validation.internal.text.Prose;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RosterTest {

    private static final Owner DANA = Owner.person("Dana Reyes");

    static Stream<Named<UnaryOperator<Postmortem.Builder>>> places() {
        return Stream.of(
                named("an author", p -> p.people(x -> x.author("Dana Reyes"))),
                named(
                        "the owner of a service",
                        p -> p.systems(
                                s -> s.service("orders", x -> x.name("Orders").owner(DANA)))),
                named(
                        "the owner of a database",
                        p -> p.systems(s -> s.database("db", x -> x.name("Main").owner(DANA)))),
                named("the owner of an action", p -> p.actionItems(a -> a.action("Alert", i -> i.owner(DANA)))),
                named(
                        "who accepted a factor",
                        p -> p.contributingFactors(f -> f.factor(
                                "One alert",
                                x -> x.acceptance(
                                        Acceptance.because("Rare enough").by(DANA))))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everybody_whom_the_document_names_as_a_person_is_known(UnaryOperator<Postmortem.Builder> place) {
        assertThat(found(place, "Dana restarted it.")).containsExactly("Dana");
    }

    @Test
    void a_board_that_accepted_a_finding_is_nobody() {
        assertThat(found(
                        p -> p.addSuppression(Suppression.of("acme:a", "Accepted for this quarter")
                                .by("Incident review board")),
                        "Incident was closed."))
                .isEmpty();
    }

    private static List<String> found(UnaryOperator<Postmortem.Builder> place, String text) {
        Postmortem postmortem = place.apply(Postmortem.builder().title("Orders database stalls"))
                .build();
        return Asked.about(postmortem, context -> Roster.of(context).find(Prose.of(text))).stream()
                .map(Mention::text)
                .toList();
    }
}
