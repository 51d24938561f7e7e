package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;

/** What nobody writes, and what a program or somebody who means harm may hand in all the same. */
public enum PathologicalPostmortem {

    /** Up to 40,000 events. */
    EVENTS(quarters -> LargePostmortem.eventsOf(250 * quarters)),

    /** Up to 10,000 actions, and as many events and causes as go with them. */
    ACTIONS(quarters -> LargePostmortem.of(312 * quarters)),

    /** Up to 8,000 events of each of which several rules have something to say. */
    FINDINGS(quarters -> doubtful(2_000 * quarters)),

    /** Up to a megabyte of sentences in one text. */
    PROSE(quarters -> text(String.join(" ", WordyPostmortem.paragraphs(40_000 * quarters)))),

    /** Up to a megabyte of signs in one text, in long runs of what means something in a format or looks like an address. */
    SIGNS(quarters -> text(runs(8_500 * quarters)));

    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    private static final List<String> SIGNS_THAT_MEAN_SOMETHING = List.of(
            "a",
            "7",
            "A-1 ",
            "[",
            "[a](",
            "*",
            "**a ",
            "_a_",
            "`",
            "<",
            "&",
            "![",
            "@",
            "@a ",
            "#1 ",
            "http://a.b/c ",
            "a@b.",
            "a.b.",
            "-",
            ":",
            "\\",
            "\n",
            "a\n",
            "\"",
            "'a' ",
            "|",
            "\t",
            "password=");

    /** A function of its argument alone. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final IntFunction<Postmortem> made;

    PathologicalPostmortem(IntFunction<Postmortem> made) {
        this.made = made;
    }

    /** Returns the postmortem of so many quarters of the whole size. */
    Postmortem of(int quarters) {
        return made.apply(quarters);
    }

    private static Postmortem doubtful(int events) {
        Postmortem.Builder builder = FluentPostmortem.build().toBuilder();
        builder.timeline(t -> {
            for (int i = 0; i < events; i++) {
                int place = i;
                t.addEvent(e -> e.id("TL-X" + place)
                        .when(When.at(START.plusSeconds(10L * place)))
                        .kind(EventKind.SYMPTOM)
                        .component("nowhere-" + place)
                        .text("TBD " + place + ": the operator should have noticed it, and probably was careless"));
            }
        });
        return builder.build();
    }

    private static Postmortem text(String text) {
        return FluentPostmortem.build().toBuilder()
                .summary(s -> s.whatHappened(text))
                .build();
    }

    private static String runs(int charactersOfEach) {
        StringBuilder text = new StringBuilder();
        for (String sign : SIGNS_THAT_MEAN_SOMETHING) {
            text.append(sign.repeat(charactersOfEach / sign.length())).append("\n\n");
        }
        return text.toString();
    }
}
