package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Marks;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import java.util.List;
import java.util.Optional;
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

    private static final String DROP =
            "DROP\\s+(?:TABLE|DATABASE|SCHEMA|COLUMN|KEYSPACE|TABLESPACE|PARTITION|COLLECTION|MATERIALIZED\\s+VIEW)"
                    + END + "(?!\\s+(?:IF\\s+EXISTS\\s+)?(?:\\w+\\.)?(?i:te?mp|staging|scratch)_)";

    /** A column may be dropped without the word; what is named here holds no data. */
    private static final String ALTER = "ALTER\\s+TABLE\\s[^;]{0,200}?" + START + "DROP\\s+"
            + "(?!(?:CONSTRAINT|INDEX|KEY|DEFAULT|NOT|FOREIGN|PRIMARY|CHECK|IDENTITY|EXPRESSION)" + END + ")\\w+";

    private static final String TRUNCATE = "TRUNCATE" + END;

    /** Up to the end of the statement there is no condition. */
    private static final String DELETE = "DELETE\\s+FROM" + END + "(?![^;]{0,2000}" + START + "WHERE" + END
            + "(?!\\s*(?:1\\s*=\\s*1|TRUE)(?![^;`]{0,200}" + START + "AND" + END + ")))";

    private static final String REDIS = "FLUSH(?:ALL|DB)" + END;

    private static final String MONGO =
            START + "\\w{1,100}\\.drop\\(\\)|" + START + "dropDatabase\\(|\\.(?:deleteMany|remove)\\(\\{\\s*}\\)";

    private static final String SHELL = "mkfs(?:\\.\\w+)?\\s|terraform\\s+destroy" + END + "|db:(?:drop|reset)" + END
            + "|migrate:fresh" + END + "|dropdb\\s+[^\\s`]+|mysqladmin\\s[^\\n]{0,100}?" + START + "drop\\s"
            + "|rm\\s+-\\w*[rR]\\w*\\s[^\\n;|&]{0,100}?(?:data|/var/lib|mysql|postgres|mongo|cassandra|redis|/db|wal|backup)[^\\s`]*";

    private static final String ANY = "(?<![\\w:-])(?:" + DROP + "|" + ALTER + "|" + TRUNCATE + "|" + DELETE + "|"
            + REDIS + "|" + SHELL + ")|" + MONGO;

    private static final Pattern IN_CODE = Pattern.compile(ANY, Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PROSE = Pattern.compile(ANY);

    /** One of these is in each of them. */
    private static final Marks MARKS = Marks.of(List.of(
            "drop",
            "truncate",
            "delete",
            "flush",
            ".remove(",
            "mkfs",
            "terraform",
            "db:reset",
            "migrate:fresh",
            "rm ",
            "rm\t",
            "rm\n"));

    /** "DELETE without a WHERE clause" says of the statement what cannot be seen in it. */
    private static final Pattern UNCONDITIONAL = Pattern.compile("(?<![\\w-])(?:DELETE|UPDATE)" + END);

    private static final Pattern WITHOUT_WHERE = Pattern.compile("(?i)" + START
            + "(?:without|no|missing|lacked|lacks|lacking|omitted)\\s+(?:an?\\s+|the\\s+|its\\s+|any\\s+)?`?WHERE"
            + END);

    private static final Marks WHERE = Marks.of(List.of("where"));

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
