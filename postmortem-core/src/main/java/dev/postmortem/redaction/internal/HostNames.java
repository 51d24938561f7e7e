package dev.postmortem.redaction.internal;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.internal.rules.external.Secrets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of machines: full ones by their ending and their length, short ones by a word such as {@code db} with a
 * number.
 *
 * <p>A name of two labels, such as {@code GitLab.com}, is the name of a company or a product, and stays.
 */
final class HostNames implements Finder {

    private static final Set<String> TOP_LEVEL = ResourceLines.words(HostNames.class, "top-level-domains.txt");

    private static final Set<String> PUBLIC_LABELS =
            Set.of("www", "docs", "doc", "blog", "status", "about", "help", "support", "developer", "api", "app");

    /** With a number behind them, these are machines. */
    private static final Set<String> MACHINES = Set.of(
            "db", "dbs", "web", "app", "host", "srv", "server", "vm", "lb", "proxy", "cache", "bastion", "jump", "box",
            "machine");

    /** With a number behind a hyphen, these are; without, they may be versions. */
    private static final Set<String> SERVERS =
            Set.of("pg", "node", "worker", "sql", "dbserver", "bouncer", "etcd", "zk");

    /** Among three words or more of which the last is a number, one of these tells of a machine. */
    private static final Set<String> PARTS = Set.of(
            "db",
            "pg",
            "postgres",
            "mysql",
            "mongo",
            "redis",
            "kafka",
            "prod",
            "prd",
            "stg",
            "staging",
            "dev",
            "primary",
            "replica",
            "standby",
            "shard",
            "node",
            "worker",
            "web",
            "app",
            "api",
            "cache",
            "proxy",
            "host",
            "server",
            "cluster",
            "database");

    private static final Pattern PORT_OF_THIS_MACHINE =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.-])localhost:[0-9]{2,5}");

    private static final Pattern CLOUD = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_.-])(?:ip-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3}|(?:i|vol|snap|sg|vpc|subnet|eni|ami)-[0-9a-f]{8,17})"
                    + "(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_.-])[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,6}-(?=[a-z]*[0-9])[0-9a-f]{8,10}-[a-z0-9]{5}(?![\\p{L}\\p{N}_-])");

    private static final Pattern LOGIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.+@/-])[\\p{L}_][\\p{L}\\p{N}_-]{0,40}@(?!latest|next|beta|alpha|stable|main|master)[\\p{L}][\\p{L}\\p{N}_-]{1,62}"
                    + "(?![\\p{L}\\p{N}_@]|\\.[\\p{L}\\p{N}])(?::\\S*[^\\s.,;:)\\]])?");

    /**
     * How clients of Oracle are told user, password and database: {@code scott/tiger@orders}. A version may stand behind the
     * name of a program in the same way.
     */
    private static final Pattern LOGIN_WITH_PASSWORD =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.+@/-])[\\p{L}_][\\p{L}\\p{N}_$#-]{0,60}/[^\\s/@\"'`<>]{1,100}@"
                    + "(?!v?[0-9]++(?:\\.[0-9]++){0,2}+(?![.:/]?[\\p{L}\\p{N}])"
                    + "|(?:latest|next|beta|alpha|stable|main|master)(?![\\p{L}\\p{N}_-])|sha[0-9]{1,3}:)"
                    + "(?://)?[\\p{L}\\p{N}](?:[^\\s\"'`<>,;]*[^\\s\"'`<>,;:.)\\]])?");

    /** Names of hosts have at most so many characters (RFC 1035, section 2.3.4). */
    private static final int LONGEST = 253;

    private static final int LONGEST_PORT = 5;

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern JOINT = Pattern.compile("[-_]");
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)([0-9]{1,4}[a-z]?)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}[a-z]?");

    private final String placeholder;
    private final Predicate<String> isKnown;
    private final List<String> sites;

    HostNames(String placeholder, Predicate<String> isKnown, List<String> sites) {
        this.placeholder = placeholder;
        this.isKnown = isKnown;
        this.sites = sites.stream().map(site -> site.toLowerCase(Locale.ROOT)).toList();
    }

    /** Says whether the last label of a name is one under which hosts are. */
    static boolean isTopLevel(String label) {
        return TOP_LEVEL.contains(label.toLowerCase(Locale.ROOT)) || Secrets.isInternalHost("x." + label);
    }

    @Override
    public void find(String text, Hits hits) {
        boolean hasDigit = Signs.hasDigits(text, 1);
        if (hasDigit || text.indexOf('.') >= 0) {
            findNames(text, hits);
        }
        if (hasDigit && text.indexOf('-') >= 0) {
            add(CLOUD, text, hits);
        }
        if (Signs.hasDigitBehind(text, ':')) {
            add(PORT_OF_THIS_MACHINE, text, hits);
        }
        if (text.indexOf('@') > 0) {
            add(LOGIN, text, hits);
            add(LOGIN_WITH_PASSWORD, text, hits);
        }
    }

    private void findNames(String text, Hits hits) {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isOfName(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > start && isJoint(text.charAt(end - 1))) {
                end--;
            }
            while (start < end && isJoint(text.charAt(start))) {
                start++;
            }
            if (end > start && end - start <= LONGEST && !isOfMail(text, start, end)) {
                String name = text.substring(start, end);
                boolean isFull = name.indexOf('.') >= 0;
                if (isFull ? isHost(name) : isMachine(name) && !isKnown.test(name)) {
                    hits.add(start, portEnd(text, end), placeholder);
                }
            }
            at++;
        }
    }

    private static boolean isOfMail(String text, int start, int end) {
        return (start > 0 && text.charAt(start - 1) == '@') || (end < text.length() && text.charAt(end) == '@');
    }

    private static int portEnd(String text, int end) {
        int i = end + 1;
        while (i < text.length() && i - end <= LONGEST_PORT && Signs.isDigit(text.charAt(i))) {
            i++;
        }
        return end < text.length() && text.charAt(end) == ':' && i > end + 2 ? i : end;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || isJoint(c) || c == '_';
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == '-';
    }

    private void add(Pattern pattern, String text, Hits hits) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            hits.add(found.start(), found.end(), placeholder);
        }
    }

    private boolean isHost(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (sites.stream().anyMatch(site -> folded.equals(site) || folded.endsWith("." + site))) {
            return false;
        }
        String[] labels = DOT.split(folded, -1);
        String top = labels[labels.length - 1];
        if (Secrets.isInternalHost(folded)) {
            return true;
        }
        boolean hasMachine = Arrays.stream(labels, 0, labels.length - 1).anyMatch(HostNames::isMachine);
        boolean isLong = labels.length > 2 && !PUBLIC_LABELS.contains(labels[0]) && !Secrets.isPackage(folded);
        return hasMachine || (isTopLevel(top) && isLong);
    }

    private static boolean isMachine(String name) {
        if (!Signs.hasDigits(name, 1)) {
            return false;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        String[] parts = JOINT.split(folded, -1);
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            Matcher numbered = NUMBERED.matcher(folded);
            return numbered.matches() && MACHINES.contains(numbered.group(1)) && !name.equals("DB2");
        }
        if (parts.length == 2) {
            return (NUMBER.matcher(last).matches() && (MACHINES.contains(parts[0]) || SERVERS.contains(parts[0])))
                    || isNumberedPart(last);
        }
        boolean endsInNumber = NUMBER.matcher(last).matches() || isNumberedPart(last);
        return endsInNumber && Arrays.stream(parts).anyMatch(part -> PARTS.contains(part) || isNumberedPart(part));
    }

    private static boolean isNumberedPart(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return numbered.matches() && MACHINES.contains(numbered.group(1));
    }
}
