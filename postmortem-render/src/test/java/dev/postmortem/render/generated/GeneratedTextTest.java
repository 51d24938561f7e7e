package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.generated.TextPieces.Grid;
import dev.postmortem.render.generated.TextPieces.Piece;
import dev.postmortem.render.generated.TextPieces.Running;
import dev.postmortem.render.text.TextSeen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain text of generated postmortems holds all words of the tree in their order, and no line that steers or stands out. */
final class GeneratedTextTest {

    private static final int WIDTH = 80;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u0085]+");

    /** So many characters tell where something begins. */
    private static final int ENOUGH = 60;

    static LongStream seeds() {
        return Seeds.of(12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_words_of_the_tree_are_there_in_their_order(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);
        Renderer renderer = Renderers.text(options);
        String seen = renderer.render(postmortem)
                .lines()
                // Titles alone stand at the left, with a line below them.
                .filter(line -> !line.matches("=+|-+|~+|\\.+|'+"))
                .map(line -> line.replaceFirst("^(?:  |[!|](?: |$))", ""))
                .map(TextSeen::withoutBlanks)
                .collect(Collectors.joining());

        List<Piece> pieces = TextPieces.of(renderer.document(postmortem), options.labels());

        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            at = pieces.get(i) instanceof Running running
                    ? afterRunning(seen, at, running)
                    : afterGrid(seen, at, (Grid) pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null);
        }
        assertThat(seen.substring(at)).isEmpty();
    }

    private static int afterRunning(String seen, int at, Running running) {
        String held = running.characters();
        if (!seen.startsWith(held, at)) {
            SameLines.check(
                    "text", List.of(seen.substring(at, Math.min(seen.length(), at + held.length()))), List.of(held));
        }
        return at + held.length();
    }

    /** Takes for the grid what stands before the running text behind it, and looks whether that is all of the grid. */
    private static int afterGrid(String seen, int at, Grid grid, @Nullable Piece next) {
        String behind = next instanceof Running running ? beginning(running.characters()) : "";
        String problem = "what follows is not there: " + behind;
        for (int end = end(seen, at, behind); end >= 0; end = end(seen, end + 1, behind)) {
            problem = problem(seen.substring(at, end), grid);
            if (problem.isEmpty()) {
                return end;
            }
        }
        return fail(problem + " in " + seen.substring(at, Math.min(seen.length(), at + 400)));
    }

    private static String beginning(String characters) {
        return characters.substring(0, Math.min(characters.length(), ENOUGH));
    }

    private static int end(String seen, int from, String behind) {
        if (behind.isEmpty()) {
            return from <= seen.length() ? seen.length() : -1;
        }
        return seen.indexOf(behind, from);
    }

    private static String problem(String region, Grid grid) {
        Map<Integer, Integer> more = new HashMap<>();
        region.codePoints().forEach(c -> more.merge(c, 1, Integer::sum));
        grid.rows()
                .forEach(row -> row.forEach(
                        cell -> TextSeen.of(cell).codePoints().forEach(c -> more.merge(c, -1, Integer::sum))));
        String repeated = TextSeen.of(grid.repeated());
        for (Map.Entry<Integer, Integer> character : more.entrySet()) {
            boolean lost = character.getValue() < 0;
            boolean added = character.getValue() > 0 && repeated.indexOf(character.getKey()) < 0;
            if (lost || added) {
                return (lost ? "lost " : "added ") + Character.getName(character.getKey());
            }
        }
        return lostWord(region, grid);
    }

    private static String lostWord(String region, Grid grid) {
        for (String header : grid.headers()) {
            if (after(region, 0, header) < 0) {
                return "not there: " + header;
            }
        }
        int row = 0;
        for (List<String> cells : grid.rows()) {
            int end = row;
            for (String cell : cells) {
                int after = after(region, row, cell);
                if (after < 0) {
                    return "not in its order: " + cell;
                }
                end = Math.max(end, after);
            }
            row = end;
        }
        return "";
    }

    /** Returns where a cell ends at the earliest. Between the lines of a cell stand those of its neighbours. */
    private static int after(String region, int from, String cell) {
        String whole = TextSeen.of(cell);
        int together = region.indexOf(whole, from);
        int apart = afterWords(region, from, cell);
        if (together < 0) {
            return apart;
        }
        return apart < 0 ? together + whole.length() : Math.min(apart, together + whole.length());
    }

    private static int afterWords(String region, int from, String cell) {
        int at = from;
        for (String word : BLANKS.split(cell, -1)) {
            String seen = TextSeen.of(word);
            // Wide characters are broken anywhere.
            List<String> parts = seen.chars().allMatch(c -> c < 0x1100)
                    ? List.of(seen)
                    : seen.codePoints().mapToObj(Character::toString).toList();
            for (String part : parts) {
                int found = region.indexOf(part, at);
                if (found < 0) {
                    return -1;
                }
                at = found + part.length();
            }
        }
        return at;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_steers_a_terminal_or_is_wider_than_it(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        Renderer renderer = Renderers.text(Edition.of(seed));
        List<String> codes = TextPieces.codes(renderer.document(postmortem));

        List<String> lines = renderer.render(postmortem).lines().toList();

        boolean longBefore = false;
        for (String line : lines) {
            assertThat(line).doesNotEndWith(" ");
            assertThat(line.codePoints()).noneMatch(TextSeen::isHarmful);
            boolean tooLong = TextSeen.columns(line) > WIDTH;
            // An address that mail cannot hold in a line goes on in the next.
            boolean address =
                    line.contains("://") || (longBefore && !line.strip().contains(" "));
            String words = TextSeen.withoutBlanks(line);
            assertThat(!tooLong || address || codes.stream().anyMatch(code -> code.contains(words)))
                    .as("\"%s\"", line)
                    .isTrue();
            longBefore = tooLong;
        }
    }
}
