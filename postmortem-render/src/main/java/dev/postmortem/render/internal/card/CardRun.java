package dev.postmortem.render.internal.card;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.CutNotes;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The writing of one document into a message, which is cut if it is too long, or into as many messages as it takes.
 *
 * <p>All of a message is held, because only its end shows whether it has room for a line about what is missing. Notes
 * about what is cut are of no use to anybody, so they wait until what they are about is certain to stay.
 *
 * @param <S> what the format has to remember of a place in a message
 */
public final class CardRun<S> implements PartSink {

    /** Makes the messages of a format. */
    @FunctionalInterface
    public interface Pages<S> {

        /** Begins a message, of which the first has the number 1. */
        Page<S> begin(int number) throws IOException;
    }

    /** Takes the messages. */
    @FunctionalInterface
    public interface Messages {

        /** Takes a message. */
        void take(CharSequence message) throws IOException;
    }

    /**
     * How a document is written.
     *
     * @param shape what the format makes of it
     * @param linkPolicy decides about addresses
     * @param words the words that the document does not have
     * @param customBlocks what is shown for a house's own blocks
     * @param split whether it is split instead of cut
     */
    public record Options(Shape shape, LinkPolicy linkPolicy, Labels words, OwnBlocks customBlocks, boolean split) {}

    /** A part behind the last place where the message may end. */
    private record Waiting(Part part, int section, List<RenderNote> notes) {}

    private static final String CUT_MARK = "\u2026";

    /** Fewer characters of a part are not worth a place behind a heading. */
    private static final int LEAST = 24;

    private final Document document;
    private final Options options;
    private final Pages<S> pages;
    private final Messages messages;
    private final RenderLog log;

    private final List<Waiting> waiting = new ArrayList<>();
    private List<RenderNote> notes = new ArrayList<>();
    private Page<S> page;
    private Page.@Nullable Place<S> last;
    private int lastSection = -1;
    private boolean lastPartly = true;
    private String line = "";
    private int lineSection = -1;
    private boolean linePartly;
    private int section = -1;
    private int number = 1;
    private boolean full;

    /** Whether nothing that may stand by itself is below the title of a further message yet. */
    private boolean fresh;

    /** Makes the run of one document. */
    public CardRun(Document document, Options options, Pages<S> pages, Messages messages, RenderLog log)
            throws IOException {
        this.document = document;
        this.options = options;
        this.pages = pages;
        this.messages = messages;
        this.log = log;
        this.page = pages.begin(1);
    }

    /** Writes the document. */
    public void write() throws IOException {
        new PartReader(document, options.shape(), options.linkPolicy(), options.words(), options.customBlocks(), this)
                .read();
        if (full) {
            cut();
        } else {
            page.end(null);
            waiting.forEach(part -> part.notes().forEach(log::note));
            notes.forEach(log::note);
        }
        if (number > 1) {
            log.note(new RenderNote(
                    RenderNote.Kind.SPLIT, NotePlace.DOCUMENT, "The document is split into " + number + " messages"));
        }
        page.finish();
        messages.take(page.written());
    }

    @Override
    public void section(int index) throws IOException {
        section = index;
        mark(false);
    }

    @Override
    public void note(RenderNote note) {
        notes.add(note);
    }

    @Override
    public boolean take(Part part) throws IOException {
        if (part instanceof Part.Heading heading && isLeftEmptyBy(heading)) {
            mark(true);
        }
        List<RenderNote> about = notes;
        notes = new ArrayList<>();
        page.write(part);
        waiting.add(new Waiting(part, section, about));
        if (page.room(null) < 0) {
            if (!options.split()) {
                full = true;
                return false;
            }
            nextPage();
        }
        if (!(part instanceof Part.Heading)) {
            mark(true);
        }
        return true;
    }

    /** Says whether nothing stands below the heading before, because one of its level or above it follows. */
    private boolean isLeftEmptyBy(Part.Heading heading) {
        if (waiting.isEmpty()) {
            return false;
        }
        Waiting before = waiting.get(waiting.size() - 1);
        return before.section() == section
                && before.part() instanceof Part.Heading empty
                && empty.level() >= heading.level();
    }

    /** Says that the message may end here, if there is room to say what is missing then. */
    private void mark(boolean partly) throws IOException {
        if (!options.split() && page.room(missing(section, partly)) < 0) {
            return;
        }
        last = page.place();
        lastSection = section;
        lastPartly = partly;
        fresh = false;
        waiting.forEach(part -> part.notes().forEach(log::note));
        waiting.clear();
    }

    /** Returns what is missing if the message is cut in a section, which is asked for behind each part. */
    private String missing(int cutIn, boolean partly) {
        if (line.isEmpty() || cutIn != lineSection || partly != linePartly) {
            line = page.missingLine(options.words()).of(document, cutIn, partly);
            lineSection = cutIn;
            linePartly = partly;
        }
        return line;
    }

    private void cut() throws IOException {
        back();
        int cutIn = lastSection;
        boolean partly = lastPartly;
        String note = missing(cutIn, partly);
        int headings = 0;
        while (waiting.get(headings).part() instanceof Part.Heading && headings + 1 < waiting.size()) {
            headings++;
        }
        Waiting next = waiting.get(headings);
        String better = missing(next.section(), true);
        if (wroteBeginning(waiting.subList(0, headings), next.part(), better)) {
            waiting.subList(0, headings + 1).forEach(part -> part.notes().forEach(log::note));
            cutIn = next.section();
            partly = true;
            note = better;
        }
        page.end(note);
        CutNotes.write(document, cutIn, partly, "the message would be longer than " + page.limitInWords(), log);
    }

    private void back() throws IOException {
        if (last == null) {
            throw new IllegalStateException("A message has no room for its title");
        }
        page.back(last);
    }

    /** Writes as much of a part as there is room for, in a place that makes sense. */
    private boolean wroteBeginning(List<Waiting> headings, Part part, String note) throws IOException {
        if (part.length() == 0) {
            return false;
        }
        for (Waiting heading : headings) {
            page.write(heading.part());
        }
        int end = end(part, CUT_MARK, note);
        if (isTooLittle(end, part)) {
            back();
            return false;
        }
        page.write(part.before(end, end == part.length() ? "" : CUT_MARK));
        return true;
    }

    private static boolean isTooLittle(int end, Part part) {
        return end < Math.min(LEAST, part.length());
    }

    /** Returns where to cut a part so that there is room for what is before it, or its length if there is for all. */
    private int end(Part part, String mark, @Nullable String note) throws IOException {
        Part near = near(part);
        return TextBreaks.last(near.text(), most(near, mark, note));
    }

    /** Returns the part, or as much of it as is surely too long for a message: no more of it is written to find its end. */
    private Part near(Part part) {
        int tooMany = 2 * page.limit();
        return part.length() > tooMany ? part.before(tooMany, "") : part;
    }

    /** Returns how many characters of a part there is room for. */
    private int most(Part part, String mark, @Nullable String note) throws IOException {
        Page.Place<S> before = page.place();
        int most = 0;
        int tooMany = part.length() + 1;
        while (most + 1 < tooMany) {
            int middle = (most + tooMany) >>> 1;
            page.write(part.before(middle, mark));
            if (page.room(note) >= 0) {
                most = middle;
            } else {
                tooMany = middle;
            }
            page.back(before);
        }
        return most;
    }

    /** Writes what waits into the next message, or over several if it is too long for one. */
    private void nextPage() throws IOException {
        back();
        List<Part> headings = new ArrayList<>();
        for (Waiting part : waiting.subList(0, waiting.size() - 1)) {
            headings.add(part.part());
        }
        Part part = waiting.get(waiting.size() - 1).part();
        if (!fresh && part.length() <= page.limit() / 4 * 3) {
            beginNext();
            writeAll(headings);
            page.write(part);
            if (page.room(null) >= 0) {
                return;
            }
            back();
        }
        spread(headings, part);
    }

    private void writeAll(List<Part> parts) throws IOException {
        for (Part part : parts) {
            page.write(part);
        }
    }

    private void beginNext() throws IOException {
        page.end(null);
        page.finish();
        messages.take(page.written());
        number++;
        page = pages.begin(number);
        page.write(new Part.Title(title(number)));
        last = page.place();
        fresh = true;
    }

    private String title(int count) {
        String behind = " (" + count + ")";
        return Texts.beginning(Texts.title(document), options.shape().longestTitle() - behind.length()) + behind;
    }

    /** Writes a part that is too long for one message, below its headings. */
    private void spread(List<Part> headings, Part part) throws IOException {
        if (part instanceof Part.Row) {
            note(new RenderNote(
                    RenderNote.Kind.DEGRADED,
                    NotePlace.of(document, section),
                    "A row is told as text: it is too long for a message"));
        }
        Part text = part.length() == 0 ? Texts.cuttable(part, options.words()) : part;
        boolean begins = hasRoomBelow(headings, text);
        if (!begins && !fresh) {
            beginNext();
            begins = hasRoomBelow(headings, text);
        }
        if (!begins) {
            // Not even a message by itself has room for them as they are.
            for (Part heading : headings) {
                flow(Texts.cuttable(heading, options.words()));
                mark(true);
            }
            text = Texts.cuttable(text, options.words());
        }
        flow(text);
        mark(true);
    }

    /** Writes headings if there is room for the beginning of a part below them, and says so. */
    private boolean hasRoomBelow(List<Part> headings, Part part) throws IOException {
        writeAll(headings);
        if (isTooLittle(end(part, "", null), part)) {
            back();
            return false;
        }
        return true;
    }

    /** Writes a part from here on, over as many messages as it takes. */
    private void flow(Part part) throws IOException {
        Part rest = part;
        while (true) {
            Part near = near(rest);
            int most = most(near, "", null);
            int end = TextBreaks.last(near.text(), most);
            if (end == rest.length()) {
                page.write(rest);
                return;
            }
            if (end >= LEAST || fresh) {
                int place = TextBreaks.forced(near.text(), most);
                page.write(rest.before(place, ""));
                rest = rest.behind(place);
                if (rest.length() == 0) {
                    return;
                }
            }
            beginNext();
        }
    }
}
