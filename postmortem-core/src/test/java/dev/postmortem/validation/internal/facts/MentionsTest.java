package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.internal.text.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MentionsTest {

    private static final Postmortem TOLD = Postmortem.builder()
            .title("Orders database stalls")
            .people(p -> p.author("Dana Reyes").reviewer("Ines Moreau"))
            .summary("Moreau asked @milan. Dana Reyes's change stalled the orders.")
            .lessons(l -> l.process("Nobody saw it."))
            .build();

    @Test
    void the_people_of_the_document_are_found_in_each_of_its_texts_in_order() {
        List<List<String>> mentions = Asked.about(
                TOLD,
                context -> TextFields.of(context).sentences().stream()
                        .map(field -> Mentions.of(context).in(field).stream()
                                .map(Mention::text)
                                .toList())
                        .toList());

        assertThat(mentions).containsExactly(List.of(), List.of("Moreau", "@milan", "Dana Reyes"), List.of());
    }

    @Test
    void each_text_is_looked_through_once_for_all_rules() {
        List<List<Mention>> twice = Asked.about(TOLD, context -> {
            TextField summary = TextFields.of(context).sentences().get(1);
            return List.of(
                    Mentions.of(context).in(summary), Mentions.of(context).in(summary));
        });

        assertThat(twice.get(0)).isNotEmpty().isSameAs(twice.get(1));
    }
}
