package dev.postmortem.render.text;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.internal.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Puts the lines of cells side by side. */
record Grid(List<Lane> lanes) {

    /** The columns of the terminal between two columns of a table. */
    static final int GAP = 2;

    /** A column of the grid. */
    record Lane(int width, Alignment alignment) {

        private String aligned(String line) {
            int free = Math.max(width - DisplayWidth.columns(line), 0);
            int before = switch (alignment) {
                case START -> 0;
                case CENTER -> free / 2;
                case END -> free;
            };
            return " ".repeat(before) + line + " ".repeat(free - before);
        }
    }

    /** Returns the lines of a row, from the lines of each of its cells, the first of each beside one another. */
    List<String> lines(List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>(height);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int lane = 0; lane < lanes.size(); lane++) {
                List<String> cell = cells.get(lane);
                line.append(lane > 0 ? " ".repeat(GAP) : "");
                line.append(lanes.get(lane).aligned(i < cell.size() ? cell.get(i) : ""));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
