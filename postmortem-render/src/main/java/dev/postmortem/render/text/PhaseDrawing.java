package dev.postmortem.render.text;

import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.internal.DisplayWidth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Draws the phases to scale, in ASCII, which every terminal, mail and log shows alike. */
final class PhaseDrawing {

    /** One phase after the other, as far apart in their darkness as they can be; the fifth has the first again. */
    private static final String SIGNS = "#=-.";

    private static final String BETWEEN = "   ";

    private PhaseDrawing() {}

    /** Returns the bar and its legend; nothing if there are more phases than a line can show. */
    static List<String> of(PhaseBar bar, int width) {
        List<Phase> phases = bar.phases();
        int free = width - phases.size() - 1;
        if (free < phases.size()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(drawing(phases, free));
        lines.addAll(legend(phases, width));
        return lines;
    }

    private static String drawing(List<Phase> phases, int free) {
        StringBuilder drawing = new StringBuilder("|");
        int[] widths = widths(phases, free);
        for (int i = 0; i < widths.length; i++) {
            drawing.append(sign(i).repeat(widths[i])).append('|');
        }
        return drawing.toString();
    }

    private static String sign(int phase) {
        return Character.toString(SIGNS.charAt(phase % SIGNS.length()));
    }

    /** Each phase gets one column, so that it is seen, and of the others as many as it is long. */
    private static int[] widths(List<Phase> phases, int free) {
        double total = phases.stream().mapToDouble(PhaseDrawing::seconds).sum();
        int shared = free - phases.size();
        int[] widths = new int[phases.size()];
        double passed = 0;
        long drawn = 0;
        for (int i = 0; i < widths.length; i++) {
            passed += total > 0 ? seconds(phases.get(i)) / total : 1.0 / widths.length;
            // What is rounded here is made good by the next phase, so that the bar is as long as it should be.
            long end = Math.min(Math.round(passed * shared), shared);
            widths[i] = 1 + (int) (end - drawn);
            drawn = end;
        }
        return widths;
    }

    private static double seconds(Phase phase) {
        Duration duration = Duration.between(phase.from(), phase.to());
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    /** Names the signs; a name stays together as long as it fits into a line. */
    private static List<String> legend(List<Phase> phases, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            String entry = RunningText.line(sign(i) + " " + phase.label() + " " + phase.length());
            String longer = line.isEmpty() ? entry : line + BETWEEN + entry;
            if (!line.isEmpty() && DisplayWidth.columns(longer) > width) {
                lines.addAll(LineBreaker.lines(line, width, LineBreaker.LongWord.BREAK));
                longer = entry;
            }
            line = longer;
        }
        lines.addAll(LineBreaker.lines(line, width, LineBreaker.LongWord.BREAK));
        return lines;
    }
}
