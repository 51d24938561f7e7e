package dev.postmortem.validation;

import dev.postmortem.model.internal.Mandatory;

/**
 * A place in the file that a postmortem was read from.
 *
 * <p>Lines and columns count from 1; columns are counted in UTF-16 units, as editors and SARIF do. The end is the position
 * behind the last character.
 *
 * @param file how consumers of the report name the file: a path relative to the root of the repository, with slashes
 * @param startLine the line of the first character
 * @param startColumn the column of the first character
 * @param endLine the line of the last character
 * @param endColumn the column behind the last character
 * @since 0.1.0
 */
public record SourceLocation(String file, int startLine, int startColumn, int endLine, int endColumn) {

    /**
     * Checks that the file is named and that the end does not lie before the start.
     *
     * @throws IllegalArgumentException if the file is null, or the numbers are no place
     */
    public SourceLocation {
        file = Mandatory.text("SourceLocation.file", file);
        if (startLine < 1 || startColumn < 1) {
            throw new IllegalArgumentException("SourceLocation begins at line " + startLine + ", column " + startColumn
                    + ": lines and columns count from 1");
        }
        if (endLine < startLine || (endLine == startLine && endColumn < startColumn)) {
            throw new IllegalArgumentException("SourceLocation ends at line " + endLine + ", column " + endColumn
                    + ", before it begins at line " + startLine + ", column " + startColumn
                    + ": give the position behind the last character");
        }
        if (endColumn < 1) {
            throw new IllegalArgumentException("SourceLocation ends at line " + endLine + ", column " + endColumn
                    + ": lines and columns count from 1");
        }
    }

    @Override
    public String toString() {
        return file + ":" + startLine + ":" + startColumn;
    }
}
