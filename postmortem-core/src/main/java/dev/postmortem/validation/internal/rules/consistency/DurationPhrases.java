package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The durations in a text that tell how long the incident or a phase of it was, and not how long anything else was. */
final class DurationPhrases {

    /** A timeline in minutes tells nothing of what is shorter. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofDays(366);

    /** What no postmortem can mean, and no duration can hold, is cut to what is too long anyway. */
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(1_000_000_000);

    private static final String APPROXIMATELY =
            "(?: (?:about|around|roughly|approximately|approx\\.?|almost|nearly|some|ca\\.?|circa|~|a total of))?";

    /** "down for 35 minutes", "recovered in 9 min", "lasted two hours". */
    private static final Pattern LEAD =
            Pattern.compile("(?i)(?:^|[^a-z])(?:for|lasted|lasting|took|after|in)" + APPROXIMATELY + "[ ~]*$");

    /** "35 minutes of downtime", "a 35-minute outage". */
    private static final Pattern FOLLOW = Pattern.compile("(?i)^(?: of)?(?: [a-z]+)?"
            + " (?:outage|downtime|unavailability|interruption|disruption|incident|degradation)(?:[^a-z]|$)");

    private static final Pattern PHASE = Pattern.compile("(?i)(?:^|[^a-z])(?:outage|down|downtime|unavailab|offline"
            + "|degrad|interrupt|disrupt|incident|recover|restor|resol|mitigat|detect|notic|error|fail|stall|block|unable"
            + "|affected|last(?:ed|ing))");

    private DurationPhrases() {}

    static List<Figure> of(Prose prose) {
        return Figures.of(prose).stream()
                .filter(figure -> figure.kind() == Figure.Kind.DURATION)
                .filter(figure -> seconds(figure.value()).compareTo(SHORTEST) >= 0)
                .filter(figure -> seconds(figure.value()).compareTo(LONGEST) <= 0)
                .filter(figure -> tellsOfAPhase(prose, figure.span()))
                .toList();
    }

    /** Returns the duration that a figure of a text states. */
    static StatedDuration stated(Figure figure) {
        return StatedDuration.of(seconds(figure.value()), figure.approximate(), seconds(figure.step()));
    }

    private static Duration seconds(BigDecimal seconds) {
        return Duration.ofSeconds(seconds.min(ENDLESS).longValue());
    }

    private static boolean tellsOfAPhase(Prose prose, TextSpan span) {
        return prose.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.start() <= span.start() && span.end() <= sentence.end())
                .findFirst()
                .filter(sentence -> {
                    String before = prose.masked().substring(sentence.start(), span.start());
                    String after = prose.masked().substring(span.end(), sentence.end());
                    return FOLLOW.matcher(after).find()
                            || (LEAD.matcher(before).find()
                                    && (PHASE.matcher(before).find()
                                            || PHASE.matcher(after).find()));
                })
                .isPresent();
    }
}
