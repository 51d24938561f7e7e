package dev.postmortem.json;

/**
 * How large a document may be, so that a hostile one is refused quickly and in bounded memory.
 *
 * <p>The defaults leave a wide margin above the largest real postmortem. A reader that exceeds one of them gets a
 * {@link PostmortemJsonException} with {@link JsonProblem.Kind#LIMIT_EXCEEDED} and the place.
 *
 * @param documentSize the longest document, in bytes where bytes are read and else in UTF-16 units
 * @param depth how deep objects and lists may be nested, at most 1000
 * @param values how many values and properties the document may have in all
 * @param textLength the longest text, in UTF-16 units
 * @param nameLength the longest property name, in UTF-16 units
 * @param numberLength the longest number, in characters
 * @param problems how many problems are looked for before reading stops
 * @since 0.1.0
 */
public record ReadLimits(
        int documentSize, int depth, int values, int textLength, int nameLength, int numberLength, int problems) {

    private static final int DEEPEST = 1000;
    private static final ReadLimits DEFAULTS = new ReadLimits(20_000_000, 100, 500_000, 1_000_000, 1_000, 100, 100);

    /**
     * Checks that every limit leaves room for something.
     *
     * @throws IllegalArgumentException if a limit is not positive, or the depth is above 1000
     */
    public ReadLimits {
        positive("documentSize", documentSize);
        positive("depth", depth);
        positive("values", values);
        positive("textLength", textLength);
        positive("nameLength", nameLength);
        positive("numberLength", numberLength);
        positive("problems", problems);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("ReadLimits.depth is " + depth + ": at most " + DEEPEST
                    + " are accepted, because deeper documents exhaust the stack");
        }
    }

    /**
     * Returns the limits for input that nobody vouches for: 20 MB, 100 levels, 500,000 values, texts of 1,000,000 and
     * names of 1,000 UTF-16 units, numbers of 100 characters, 100 problems.
     *
     * @return the default limits
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these limits with another document size.
     *
     * @param limit the longest document, in bytes or UTF-16 units
     * @return the limits
     */
    public ReadLimits withDocumentSize(int limit) {
        return new ReadLimits(limit, depth, values, textLength, nameLength, numberLength, problems);
    }

    /**
     * Returns these limits with another depth.
     *
     * @param limit how deep objects and lists may be nested
     * @return the limits
     */
    public ReadLimits withDepth(int limit) {
        return new ReadLimits(documentSize, limit, values, textLength, nameLength, numberLength, problems);
    }

    /**
     * Returns these limits with another number of values.
     *
     * @param limit how many values and properties the document may have
     * @return the limits
     */
    public ReadLimits withValues(int limit) {
        return new ReadLimits(documentSize, depth, limit, textLength, nameLength, numberLength, problems);
    }

    /**
     * Returns these limits with another text length.
     *
     * @param limit the longest text, in UTF-16 units
     * @return the limits
     */
    public ReadLimits withTextLength(int limit) {
        return new ReadLimits(documentSize, depth, values, limit, nameLength, numberLength, problems);
    }

    /**
     * Returns these limits with another length of names.
     *
     * @param limit the longest property name, in UTF-16 units
     * @return the limits
     */
    public ReadLimits withNameLength(int limit) {
        return new ReadLimits(documentSize, depth, values, textLength, limit, numberLength, problems);
    }

    /**
     * Returns these limits with another length of numbers.
     *
     * @param limit the longest number, in characters
     * @return the limits
     */
    public ReadLimits withNumberLength(int limit) {
        return new ReadLimits(documentSize, depth, values, textLength, nameLength, limit, problems);
    }

    /**
     * Returns these limits with another number of problems.
     *
     * @param limit how many problems are looked for
     * @return the limits
     */
    public ReadLimits withProblems(int limit) {
        return new ReadLimits(documentSize, depth, values, textLength, nameLength, numberLength, limit);
    }

    private static void positive(String attribute, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("ReadLimits." + attribute + " is " + limit + ": give at least 1");
        }
    }
}
