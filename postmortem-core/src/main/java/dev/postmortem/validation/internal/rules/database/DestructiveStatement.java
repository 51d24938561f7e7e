package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Marks;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds statements and commands that destroy data.
 *
 * <p>Code may be written in any case. In prose only capitals tell a statement from the same words about it.
 */
final class DestructiveStatement {

    /** Where words begin and end, the same on every Java. */
    private static final String START = "(?<![\\p{L}\\p{N}_])";

    private static final String END = "(?![\\p{L}\\p{N}_])";

    /** What is made for a while and dropped again, by the names that it is given. */
    private static final String NOT_SCRATCH =
            "(?![\\s(]+(?:(?:IF\\s+EXISTS|TABLE|ONLY)\\s+)*[`\"\\[#]?(?:\\w+\\.)?(?:(?i:te?mp|staging|scratch)_|\\w+_(?i:te?mp|scratch)(?!\\w)))";

    private static final String DROP = "DROP\\s+(?:(?:PLUGGABLE\\s+)?DATABASE|(?:EXTERNAL\\s+|FOREIGN\\s+)?TABLE|SCHEMA"
            + "|COLUMN|KEYSPACE|TABLESPACE|PARTITION|COLLECTION|MATERIALIZED\\s+VIEW|MEASUREMENT|BUCKET|STREAM|TOPIC"
            + "|DATASET|OWNED\\s+BY|USER\\s+\\w+\\s+CASCADE)" + END + NOT_SCRATCH;

    /** A column may be dropped without the word; what is named here holds no data. */
    private static final String ALTER = "ALTER\\s+TABLE\\s[^;]{0,200}?" + START + "DROP\\s+"
            + "(?!(?:CONSTRAINT|INDEX|KEY|DEFAULT|NOT|FOREIGN|PRIMARY|CHECK|IDENTITY|EXPRESSION)" + END + ")\\w+";

    /** The tool of the shell that cuts files has the name of the statement. */
    private static final String TRUNCATE = "TRUNCATE" + END + "(?!\\s+-)" + NOT_SCRATCH;

    /** Up to the end of the statement there is no condition. */
    private static final String UNCONDITIONALLY = "(?![^;]{0,2000}" + START + "WHERE" + END
            + "(?!\\s*(?:1\\s*=\\s*1|TRUE)(?![^;`]{0,200}" + START + "AND" + END + ")))";

    /** The name before {@code FROM} is that of a table that is joined. */
    private static final String DELETE =
            "DELETE\\s+(?:\\*\\s+|\\w{1,60}(?:\\.\\*)?\\s+)?FROM" + END + NOT_SCRATCH + UNCONDITIONALLY;

    /** A value for all rows may be the default of a new column; an empty one, or one of a person, is none. */
    private static final String UPDATE = "UPDATE\\s+(?:ONLY\\s+)?[\\w.\"`]{1,80}\\s+SET\\s+(?:"
            + "[\\w.\"]{1,60}\\s*=\\s*(?:NULL" + END + "|DEFAULT" + END + "|''|\"\"|0(?![\\w.]))"
            + "|\"?(?i:password|passwd|e_?mail|name|address|phone|price|amount|balance|salary|iban)\\w*\"?\\s*=\\s*['0-9])"
            + UNCONDITIONALLY;

    private static final String REPLACE = "CREATE\\s+OR\\s+REPLACE\\s+TABLE" + END + NOT_SCRATCH
            + "|INSERT\\s+OVERWRITE" + END + "|RESTORE\\s+DATABASE\\s[^;]{0,200}?" + START + "REPLACE" + END;

    private static final String ANY = "(?<![\\w:-])(?:" + DROP + "|" + ALTER + "|" + TRUNCATE + "|" + DELETE + "|"
            + UPDATE + "|" + REPLACE + "|" + DestructiveCommand.SHELL + ")|" + DestructiveCommand.CALL;

    private static final Pattern IN_CODE = Pattern.compile(ANY, Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PROSE = Pattern.compile(ANY);

    /** One of these is in each of them. */
    private static final Marks MARKS = Marks.of(Stream.concat(
                    Stream.of("drop", "truncate", "delete", "update", "replace", "overwrite"),
                    DestructiveCommand.MARKS.stream())
            .toList());

    /** "DELETE without a WHERE clause" says of the statement what cannot be seen in it. */
    private static final Pattern UNCONDITIONAL = Pattern.compile("(?i)(?<![\\w-])(?:DELETE|UPDATE)" + END);

    private static final String LACKS =
            "without|no|missing|lacked|lacks|lacking|omitted|omitting|forgot|forgotten|forgetting"
                    + "|dropped|lost|empty|absent|skipped|left\\s+out|left\\s+off|lack\\s+of|absence\\s+of";

    private static final Pattern WITHOUT_WHERE = Pattern.compile("(?i)" + START + "(?:" + LACKS
            + ")\\s+(?:(?:an?|the|its|their|any|of)\\s+)*`?WHERE" + END + "|" + START
            + "WHERE`?(?:[\\s-]+(?:clause|condition|part|filter|line))?\\s+(?:(?:was|is|were|got|had|went|been|simply|accidentally)\\s+)+(?:"
            + LACKS
            + "|commented\\s+out|cut\\s+off|removed|not\\s+(?:there|executed|selected|marked|part|copied|pasted|included))"
            + END);

    private static final Marks WHERE = Marks.of(List.of("where"));

    /** These have no condition that could spare anything. */
    private static final Set<StatementClass> DROPPING =
            Set.of(StatementClass.DROP_TABLE, StatementClass.DROP_COLUMN, StatementClass.TRUNCATE_TABLE);

    private DestructiveStatement() {}

    /** Returns where they stand in a text: of each piece of code and each sentence the first. */
    static Stream<TextSpan> in(Prose prose) {
        if (!MARKS.isIn(prose.text()) && !WHERE.isIn(prose.text())) {
            return Stream.empty();
        }
        Stream<TextSpan> inCode = prose.code().stream().flatMap(code -> first(IN_CODE, prose.text(), code).stream());
        Stream<TextSpan> inProse = prose.sentences().stream()
                .map(Sentence::span)
                .flatMap(sentence -> Stream.concat(
                        first(IN_PROSE, prose.masked(), sentence).stream(), unconditional(prose, sentence).stream()));
        return Stream.concat(inCode, inProse);
    }

    /** Says whether a schema change destroys data, by its statement or, where none is given that says more, by its class. */
    static boolean is(SchemaChange change) {
        boolean deletes = change.statementClass().equals(Optional.of(StatementClass.DELETE_DATA));
        return change.statementClass().filter(DROPPING::contains).isPresent()
                || (deletes && change.statement().isEmpty())
                || change.statement().filter(DestructiveStatement::is).isPresent();
    }

    /** Says whether a statement is one. */
    static boolean is(String statement) {
        return IN_CODE.matcher(statement).find();
    }

    private static Optional<TextSpan> unconditional(Prose prose, TextSpan sentence) {
        return first(WITHOUT_WHERE, prose.text(), sentence)
                .flatMap(where -> first(UNCONDITIONAL, prose.text(), sentence));
    }

    private static Optional<TextSpan> first(Pattern pattern, String text, TextSpan part) {
        Matcher matcher = pattern.matcher(text).region(part.start(), part.end());
        return matcher.find() ? Optional.of(new TextSpan(matcher.start(), matcher.end())) : Optional.empty();
    }
}
