package dev.postmortem.render.markdown;

import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.internal.Characters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The phases of an incident as a Gantt chart of Mermaid, with a bar for each.
 *
 * <p>Times are local and in UTC: Mermaid reads {@code Z} as a letter. It draws a tick a minute unless it is told better.
 *
 * <p>Source: Mermaid's documentation "Gantt diagrams", and drawings of its versions 10 to 12.
 */
final class PhaseGantt {

    /** What Mermaid reads at most. */
    static final int LONGEST = 50_000;

    /** Words that are more than words at the start of a line, in small and in capital letters. */
    private static final List<String> KEYWORDS = List.of(
            "acc",
            "axisformat",
            "call",
            "click",
            "dateformat",
            "excludes",
            "gantt",
            "href",
            "includes",
            "inclusiveenddates",
            "section",
            "tickinterval",
            "title",
            "todaymarker",
            "topaxis",
            "weekday",
            "weekend");

    /** Marks that end nothing and begin nothing. */
    private static final String HARMLESS = ".,()/+'!?-_";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final List<Tick> TICKS = List.of(
            new Tick("1second", Duration.ofSeconds(1)),
            new Tick("10second", Duration.ofSeconds(10)),
            new Tick("1minute", Duration.ofMinutes(1)),
            new Tick("5minute", Duration.ofMinutes(5)),
            new Tick("10minute", Duration.ofMinutes(10)),
            new Tick("30minute", Duration.ofMinutes(30)),
            new Tick("1hour", Duration.ofHours(1)),
            new Tick("3hour", Duration.ofHours(3)),
            new Tick("6hour", Duration.ofHours(6)),
            new Tick("12hour", Duration.ofHours(12)),
            new Tick("1day", Duration.ofDays(1)),
            new Tick("1week", Duration.ofDays(7)),
            new Tick("1month", Duration.ofDays(30)),
            new Tick("6month", Duration.ofDays(180)));

    private static final int MOST_TICKS = 10;

    private PhaseGantt() {}

    /** Returns the diagram, without the fence around it. */
    static String of(PhaseBar bar, String title) {
        Instant from = bar.phases().get(0).from();
        Instant to = from;
        for (Phase phase : bar.phases()) {
            from = phase.from().isBefore(from) ? phase.from() : from;
            to = phase.to().isAfter(to) ? phase.to() : to;
        }
        Duration length = Duration.between(from, to);
        StringBuilder text = new StringBuilder("gantt\n");
        line("title ", words(title), text);
        line("accTitle: ", words(title), text);
        line("accDescr: ", words(bar.description()), text);
        line("dateFormat ", "YYYY-MM-DD HH:mm:ss", text);
        line("axisFormat ", axis(length), text);
        line("tickInterval ", tick(length), text);
        for (Phase phase : bar.phases()) {
            line(
                    label(phase.label() + " (" + phase.length() + ")"),
                    " :" + tag(phase.tone()) + TIME.format(phase.from()) + ", " + TIME.format(phase.to()),
                    text);
        }
        return text.toString();
    }

    private static void line(String keyword, String rest, StringBuilder text) {
        text.append("    ").append(keyword).append(rest).append('\n');
    }

    private static String axis(Duration length) {
        if (length.compareTo(Duration.ofMinutes(2)) < 0) {
            return "%H:%M:%S";
        }
        return length.compareTo(Duration.ofDays(1)) < 0 ? "%H:%M" : "%m-%d %H:%M";
    }

    private static String tick(Duration length) {
        for (Tick tick : TICKS) {
            if (length.dividedBy(tick.length) <= MOST_TICKS) {
                return tick.name;
            }
        }
        return TICKS.get(TICKS.size() - 1).name;
    }

    private static String tag(Tone tone) {
        return switch (tone) {
            case CRITICAL -> "crit, ";
            case WARNING -> "active, ";
            case GOOD -> "done, ";
            default -> "";
        };
    }

    /** Returns a label, which stands at the start of a line. */
    private static String label(String text) {
        String label = words(text);
        String small = label.toLowerCase(Locale.ROOT);
        if (label.isEmpty()
                || KEYWORDS.stream().anyMatch(small::startsWith)
                || Characters.isAsciiDigit(label.charAt(0))) {
            return label.isEmpty() ? "#45;" : "#" + (int) label.charAt(0) + ";" + label.substring(1);
        }
        return label;
    }

    /**
     * Returns words as Mermaid shows them: what it could take for the end of a label, a directive, a comment or a tag goes
     * by its number.
     */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        MarkdownText.shown(text).codePoints().forEach(c -> {
            if (Character.isSpaceChar(c)
                    || (c < 128 && MarkdownText.ruleOf((char) c) == MarkdownText.Rule.BLANK)
                    || c == 0x85) {
                words.append(' ');
            } else if (Characters.isBidiControl(c)) {
                words.append("#91;").append(Characters.revealed(c), 1, 7).append("#93;");
            } else if (Characters.isNoCharacter(c)) {
                words.append('\uFFFD');
            } else if (c > 127 || Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0) {
                words.appendCodePoint(c);
            } else {
                words.append('#').append(c).append(';');
            }
        });
        return words.toString().strip().replaceAll(" +", " ");
    }

    /** A distance between ticks. */
    private record Tick(String name, Duration length) {}
}
