package dev.postmortem.render.internal.card;

import dev.postmortem.render.internal.JsonWriter;
import dev.postmortem.render.internal.MissingLine;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message that is being written, part by part, and knows how long it is. It can go back to any place where a part
 * ended.
 *
 * @param <S> what the format has to remember of a place: what is open there
 */
public abstract class Page<S> {

    /**
     * A place to go back to.
     *
     * @param at how much is written
     * @param size how much that is in the unit of the format
     * @param state what is open there
     */
    public record Place<S>(int at, int size, S state) {}

    private final StringBuilder out = new StringBuilder();

    /** Writes the message. */
    protected final JsonWriter json = new JsonWriter(out);

    /** What is open. */
    protected S state;

    /** The size of each end that was asked for. */
    private final Map<String, Integer> ends = new HashMap<>();

    private int counted;
    private int size;

    /** Begins a message. */
    protected Page(S state) {
        this.state = state;
    }

    /** Writes a part. */
    public abstract void write(Part part) throws IOException;

    /**
     * Ends what has a part in the limit.
     *
     * @param missing what the message goes without, or null
     */
    public abstract void end(@Nullable String missing) throws IOException;

    /** Writes what stands behind that and has no part in the limit; nothing in most formats. */
    public void finish() throws IOException {}

    /** Returns how many parts, such as blocks, there is still room for behind the end of the message. */
    protected abstract int partsLeft(boolean withEnd);

    /** Returns the length of what closes all that is open, as if the message ended here. */
    protected abstract int closing();

    /** Returns the size of a part of the message in the unit of the format. */
    protected abstract int measure(CharSequence written, int from, int to);

    /** Returns the most that a message may be. */
    protected abstract int limit();

    /** Returns the limit with its unit. */
    protected abstract String limitInWords();

    /** Says whether the end of the message is a part of its own. */
    protected abstract boolean endIsPart(@Nullable String missing);

    /**
     * Returns how much room is left if the message ends here.
     *
     * @param missing what the message goes without, or null
     * @return the room in the unit of the format; less than 0 if the message is too long
     */
    final int room(@Nullable String missing) throws IOException {
        int end = ends.computeIfAbsent(Objects.toString(missing, ""), line -> endSize(missing));
        return partsLeft(endIsPart(missing)) < 0 ? -1 : limit() - size() - closing() - end;
    }

    /** Returns what makes the line about what is missing, which leaves most of the message to what is shown. */
    final MissingLine missingLine(Labels words) {
        int room = Math.min(limit() / 4, limit() / 8 + endSize(null));
        return new MissingLine(words, room, RunBuilder::line, this::endSize);
    }

    /** Returns how much room the end of a message that is cut takes at least, whatever the document is. */
    public final int leastEnd(Labels words) throws IOException {
        write(new Part.Title("T"));
        return missingLine(words).leastLength();
    }

    /** Returns the size of what {@link #end} writes behind all that is open. */
    private int endSize(@Nullable String missing) {
        try {
            Place<S> here = place();
            int open = closing();
            end(missing);
            int end = size() - here.size() - open;
            back(here);
            return end;
        } catch (IOException e) {
            throw new UncheckedIOException("A message is written into memory", e);
        }
    }

    /** Returns the size of what is written. */
    public final int size() throws IOException {
        json.flush();
        size += measure(out, counted, out.length());
        counted = out.length();
        return size;
    }

    final Place<S> place() throws IOException {
        int now = size();
        return new Place<>(counted, now, state);
    }

    final void back(Place<S> place) throws IOException {
        json.flush();
        out.setLength(place.at());
        counted = place.at();
        size = place.size();
        state = place.state();
    }

    /** Begins to count: what is written so far has no part in the limit. */
    protected final void startCounting() throws IOException {
        json.flush();
        counted = out.length();
        size = 0;
    }

    /** Returns the message, once it is ended. */
    final CharSequence written() throws IOException {
        json.flush();
        return out;
    }
}
