package dev.postmortem.redaction.internal;

import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Link;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses of pages and other resources, with their scheme or without, of sites that are not known to be public. */
final class Links implements Finder {

    private static final Pattern WITH_SCHEME =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}+.-])[a-z][a-z0-9+.-]{1,30}:(?:[a-z]{2,20}:)?//"
                    + "(?:[^\\s/@\"'`<>]{0,200}@)?(?<host>[^\\s/:?#\"'`<>]{0,255})[^\\s\"'`<>|\\\\^]*");

    /** How programs reach databases; what follows on the kind of database is of no form that all share. */
    private static final Pattern JDBC = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_])jdbc:[a-z0-9+.-]{1,30}:[^\\s\"'`<>]+");

    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.@/:-])(?<host>(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}"
                    + "(?<top>[a-z]{2,15})(?::[0-9]{2,5})?)(?:/[^\\s\"'`<>|\\\\^]*|[?#][^\\s\"'`<>|\\\\^]+)");

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^\\s/@]*@)?([^/:?#]+).*");

    private final String placeholder;
    private final List<String> sites;

    Links(String placeholder, List<String> sites) {
        this.placeholder = placeholder;
        this.sites = sites;
    }

    /** Says whether a link or evidence leads to a site that the house has declared to be public. */
    static boolean isPublic(Record holder, List<String> sites) {
        if (holder instanceof Link link) {
            return isOf(sites, hostOf(link.url()));
        }
        return holder instanceof Evidence evidence
                && evidence.url().filter(url -> isOf(sites, hostOf(url))).isPresent();
    }

    @Override
    public void find(String text, Hits hits) {
        if (text.contains("//")) {
            Matcher link = WITH_SCHEME.matcher(text);
            while (link.find()) {
                add(text, link, hits);
            }
        }
        if (text.contains("dbc:") || text.contains("DBC:")) {
            Matcher link = JDBC.matcher(text);
            while (link.find()) {
                hits.add(link.start(), end(text, link.start(), link.end()), placeholder);
            }
        }
        if (text.indexOf('.') >= 0 && (text.indexOf('/') >= 0 || text.indexOf('?') >= 0 || text.indexOf('#') >= 0)) {
            Matcher link = WITHOUT_SCHEME.matcher(text);
            while (link.find()) {
                if (HostNames.isTopLevel(link.group("top"))) {
                    add(text, link, hits);
                }
            }
        }
    }

    private void add(String text, Matcher link, Hits hits) {
        if (!isOf(sites, link.group("host"))) {
            hits.add(link.start(), end(text, link.start(), link.end()), placeholder);
        }
    }

    /** What ends a sentence or a bracket around the link is none of it. */
    private static int end(String text, int start, int end) {
        int last = end;
        while (last > start && ".,;:!?)]}*".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private static String hostOf(String url) {
        Matcher host = HOST.matcher(url);
        return host.matches() ? host.group(1) : "";
    }

    private static boolean isOf(List<String> sites, String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return sites.stream()
                .map(site -> site.toLowerCase(Locale.ROOT))
                .anyMatch(site -> name.equals(site) || name.endsWith("." + site));
    }
}
