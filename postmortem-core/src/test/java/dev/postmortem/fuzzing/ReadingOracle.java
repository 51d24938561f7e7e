package dev.postmortem.fuzzing;

import dev.postmortem.json.JsonProblem;
import dev.postmortem.json.JsonProblem.Kind;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.json.ReadDocument;
import dev.postmortem.json.SourceRegion;
import dev.postmortem.model.Postmortem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every text and of all bytes that somebody takes for a postmortem. */
final class ReadingOracle {

    private static final PostmortemJson WIDE = Readers.WIDE.json;
    private static final Set<Kind> ABOUT_NAMES = Set.of(Kind.UNKNOWN_PROPERTY, Kind.DUPLICATE_PROPERTY);
    private static final int LONGEST_PROBLEM = 2_000;
    private static final int LINES_OF_A_MESSAGE = 22;
    private static final int SAMPLES = 50;

    private final Readers reader;
    private final Meter meter;

    ReadingOracle(Readers reader, Meter meter) {
        this.reader = reader;
        this.meter = meter;
    }

    /** How a reading ended: with a document, or with what is wrong. */
    private record Outcome(Optional<ReadDocument> document, List<JsonProblem> problems) {

        boolean isLike(Outcome other) {
            return problems.equals(other.problems)
                    && document.map(ReadDocument::postmortem).equals(other.document.map(ReadDocument::postmortem))
                    && document.map(ReadDocument::ignored).equals(other.document.map(ReadDocument::ignored));
        }
    }

    /** Checks bytes, and the text that they stand for. */
    void check(byte[] bytes) throws IOException {
        Optional<String> text = decoded(bytes);
        if (text.isEmpty()) {
            Outcome outcome = sameFromBytesAndStream(bytes);
            checkUnreadable(outcome, bytes);
            meter.outcome(signature(outcome));
        } else {
            check(text.get(), Optional.of(bytes));
        }
    }

    /** Checks a text, and its bytes if it has any. */
    void check(String text) throws IOException {
        check(text, encoded(text));
    }

    private void check(String text, Optional<byte[]> bytes) throws IOException {
        Outcome outcome = outcome(text.length(), () -> reader.json.readDocument(text));
        if (bytes.isPresent()) {
            Outcome fromBytes = sameFromBytesAndStream(bytes.get());
            boolean comparable = bytes.get().length <= reader.limits.documentSize() && !looksWide(bytes.get());
            Fault.unless(
                    !comparable || outcome.isLike(fromBytes),
                    () -> "From text: " + outcome + "\nfrom bytes: " + fromBytes);
        }
        checkProblems(outcome.problems(), text);
        outcome.document().ifPresent(document -> checkDocument(document, text));
        meter.outcome(signature(outcome));
    }

    private Outcome sameFromBytesAndStream(byte[] bytes) throws IOException {
        Outcome fromBytes = outcome(bytes.length, () -> reader.json.readDocument(bytes));
        SlowStream stream = new SlowStream(bytes);
        Outcome fromStream = outcome(bytes.length, () -> reader.json.readDocument(stream));
        Fault.unless(fromStream.isLike(fromBytes), () -> "From bytes: " + fromBytes + "\nfrom a stream: " + fromStream);
        Fault.unless(!stream.isClosed(), () -> "The stream was closed");
        Fault.unless(
                stream.handedOut() <= reader.limits.documentSize() + 1L,
                () -> "The stream was read to byte " + stream.handedOut());
        return fromBytes;
    }

    private Outcome outcome(int length, Meter.Reading<ReadDocument> reading) throws IOException {
        try {
            return new Outcome(Optional.of(meter.measured(length, reading)), List.of());
        } catch (PostmortemJsonException failure) {
            Fault.unless(!failure.problems().isEmpty(), () -> "No problem: " + failure);
            checkMessage(failure);
            return new Outcome(Optional.empty(), failure.problems());
        }
    }

    private static void checkMessage(PostmortemJsonException failure) {
        String message = failure.getMessage();
        Fault.unless(message.lines().count() <= LINES_OF_A_MESSAGE, () -> "A long message: " + message);
        Fault.unless(
                message.length() <= LINES_OF_A_MESSAGE * LONGEST_PROBLEM,
                () -> "A message of " + message.length() + " characters");
        for (String implementation : List.of("tools.jackson", "[Source", "StreamReadConstraints", "java.")) {
            // A text of the document may have such words in it, in quotation marks.
            Fault.unless(
                    !message.replaceAll("\"[^\"]*\"?", "").contains(implementation),
                    () -> "The message speaks of the implementation: " + message);
        }
    }

    private void checkUnreadable(Outcome outcome, byte[] bytes) {
        Fault.unless(outcome.problems().size() == 1, () -> "Not one problem: " + outcome);
        JsonProblem problem = outcome.problems().get(0);
        if (bytes.length > reader.limits.documentSize()) {
            Fault.unless(problem.kind() == Kind.LIMIT_EXCEEDED, () -> "Too long, and " + problem);
            return;
        }
        String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
        Fault.unless(problem.kind() == Kind.SYNTAX && problem.pointer().isEmpty(), () -> "No UTF-8, and " + problem);
        Fault.unless(
                new TextLines(text).has(problem.line(), problem.column()), () -> "A place outside of it: " + problem);
    }

    private void checkProblems(List<JsonProblem> problems, String whole) {
        if (problems.isEmpty()) {
            return;
        }
        Fault.unless(problems.size() <= reader.limits.problems(), () -> problems.size() + " problems");
        List<JsonProblem> sorted = problems.stream()
                .sorted(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column))
                .toList();
        Fault.unless(sorted.equals(problems), () -> "Not in the order of the document: " + problems);
        Text text = new Text(withoutMark(whole));
        problems.forEach(problem -> checkProblem(problem, text, whole));
    }

    /** A text, its values and its lines. */
    private record Text(String text, JsonScan scan, TextLines lines) {
        Text(String text) {
            this(text, JsonScan.of(text), new TextLines(text));
        }
    }

    private void checkProblem(JsonProblem problem, Text text, String whole) {
        String shown = problem.toString();
        Fault.unless(
                shown.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029),
                () -> "Not one line: " + shown);
        Fault.unless(shown.length() <= LONGEST_PROBLEM, () -> shown.length() + " characters: " + shown);
        Fault.unless(!problem.message().isBlank(), () -> "No message");
        if (problem.region().isEmpty()) {
            boolean tooLarge = whole.length() > reader.limits.documentSize() && problem.kind() == Kind.LIMIT_EXCEEDED;
            Fault.unless(tooLarge || reader == Readers.MIGRATING, () -> "No place: " + problem);
            return;
        }
        SourceRegion region = problem.region().get();
        Fault.unless(
                text.lines().has(region.startLine(), region.startColumn())
                        && text.lines().has(region.endLine(), region.endColumn()),
                () -> "A place outside of the text: " + problem);
        checkPlace(problem, region, text);
    }

    /** The pointer leads to a value whose name or whose text is the region. */
    private static void checkPlace(JsonProblem problem, SourceRegion region, Text text) {
        List<JsonScan.Value> values = text.scan().at(problem.pointer());
        boolean leadsNowhere = values.isEmpty() && !(problem.pointer().isEmpty() && problem.kind() == Kind.SYNTAX);
        Fault.unless(!leadsNowhere, () -> "The pointer leads nowhere: " + problem);
        if (problem.kind() == Kind.SYNTAX) {
            int offset = text.lines().offset(region.startLine(), region.startColumn());
            Fault.unless(
                    offset <= text.scan().stop() + 1,
                    () -> "It stops being JSON at " + text.scan().stop() + ", and not at " + offset + ": " + problem);
            return;
        }
        boolean stands = values.stream().anyMatch(value -> stands(problem.kind(), region, value, text.lines()));
        Fault.unless(stands, () -> "Another place than the pointer's, " + region + ": " + problem);
    }

    private static boolean stands(Kind kind, SourceRegion region, JsonScan.Value value, TextLines lines) {
        SourceRegion name = lines.region(value.nameStart, value.nameEnd);
        SourceRegion whole = lines.region(value.start, value.end);
        if (kind == Kind.LIMIT_EXCEEDED) {
            return starts(region, name) || starts(region, whole);
        }
        if (ABOUT_NAMES.contains(kind)) {
            return region.equals(name);
        }
        return region.equals(whole) || (kind == Kind.UNREADABLE_VALUE && region.equals(name));
    }

    private static boolean starts(SourceRegion region, SourceRegion other) {
        return region.startLine() == other.startLine() && region.startColumn() == other.startColumn();
    }

    private void checkDocument(ReadDocument document, String whole) {
        Postmortem postmortem = document.postmortem();
        String written = WIDE.write(postmortem);
        Postmortem again = WIDE.read(written);
        Fault.unless(again.equals(postmortem), () -> "Read " + postmortem + "\nagain " + again);
        Fault.unless(WIDE.write(again).equals(written), () -> "Not stable: " + written);
        Text text = new Text(withoutMark(whole));
        Fault.unless(
                document.ignored().size() <= (reader.ignoring ? reader.limits.problems() + 1 : 0),
                () -> document.ignored().size() + " ignored");
        document.ignored().stream()
                .filter(ignored -> ignored.region().isPresent())
                .forEach(ignored -> checkProblem(ignored, text, whole));
        checkPlaces(document, text);
    }

    private void checkPlaces(ReadDocument document, Text text) {
        List<JsonScan.Value> values = text.scan().values();
        if (document.places().of("").isEmpty()) {
            Fault.unless(reader == Readers.MIGRATING, () -> "No places");
            return;
        }
        int step = values.size() / SAMPLES + 1;
        for (int i = 0; i < values.size(); i += step) {
            JsonScan.Value value = values.get(i);
            String pointer = JsonScan.pointer(value);
            SourceRegion expected = text.lines().region(value.start, value.end);
            Optional<SourceRegion> place = document.places().of(pointer);
            Fault.unless(
                    place.equals(Optional.of(expected)),
                    () -> "At " + expected + " stands " + pointer + ", and not at " + place);
        }
    }

    /** Outcomes of one sort are one, whatever they speak of. */
    private static String signature(Outcome outcome) {
        return outcome.problems().stream()
                .map(problem -> problem.kind()
                        + problem.pointer().replaceAll("[0-9]+", "#")
                        + problem.message().replaceAll("\"[^\"]*\"|[0-9]+", "#"))
                .limit(3)
                .map(problem -> problem.substring(0, Math.min(problem.length(), 300)))
                .collect(Collectors.joining("|"));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean looksWide(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> encoded(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] encoded = new byte[bytes.remaining()];
            bytes.get(encoded);
            return Optional.of(encoded);
        } catch (CharacterCodingException halfAPair) {
            return Optional.empty();
        }
    }
}
