package dev.postmortem.json;

/**
 * Where something stands in a JSON document.
 *
 * <p>Lines and columns count from 1; columns are counted in UTF-16 units, as editors and SARIF do. The end is the
 * position behind the last character.
 *
 * @param startLine the line of the first character
 * @param startColumn the column of the first character
 * @param endLine the line of the last character
 * @param endColumn the column behind the last character
 * @since 0.1.0
 */
public record SourceRegion(int startLine, int startColumn, int endLine, int endColumn) {

    @Override
    public String toString() {
        return "line " + startLine + ", column " + startColumn;
    }
}
