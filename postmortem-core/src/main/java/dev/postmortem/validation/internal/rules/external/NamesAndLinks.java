package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links and names of hosts that work inside only, and e-mail addresses. */
final class NamesAndLinks {

    private static final Pattern LINK = Pattern.compile(
            "(?i)https?://(?:[^\\s/@\"'`<>]{0,100}@)?(?<host>[\\p{L}\\p{N}_.-]{1,255})(?::[0-9]{1,5})?(?<path>/[^\\s\"'`<>)\\]]*)?");

    private static final String LABEL = "[A-Za-z0-9][A-Za-z0-9_-]{0,62}+";

    private static final Pattern HOST =
            Pattern.compile("(?<![\\p{L}\\p{N}_.-])" + LABEL + "(?:\\." + LABEL + "){1,20}+");

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+/-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}+@" + "(?<host>" + LABEL
                    + "(?:\\." + LABEL + "){0,20}+(?<=\\.[A-Za-z]{2,30}))(?!:\\S)");

    /** Rooms and tickets of a house at a provider that many houses share. */
    private static final Pattern WORKSPACE = Pattern.compile(
            "(?i).*\\.slack\\.com|.*\\.atlassian\\.net|.*\\.pagerduty\\.com|teams\\.microsoft\\.com|docs\\.google\\.com|.*\\.opsgenie\\.com");

    /** A name before such a host is that of an account on it, as in {@code ssh postgres@db-7.prod.internal}. */
    private static final Pattern REMOTE_LOGIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.-])(?:ssh|scp|sftp|rsync|mosh|psql|mysql)(?:\\s{1,4}-[^\\s@]{1,60}(?:\\s{1,4}[^\\s@-][^\\s@]{0,60})?){0,6}\\s{1,4}$");

    /** How far before an address the command is looked for. */
    private static final int REACH = 120;

    private final Hosts hosts;

    NamesAndLinks(Hosts hosts) {
        this.hosts = hosts;
    }

    List<Exposure> links(String text) {
        List<Exposure> found = new ArrayList<>();
        if (!text.contains("://")) {
            return found;
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String host = link.group("host");
            boolean single = host.indexOf('.') < 0 && !host.equalsIgnoreCase("localhost");
            if (single
                    || hosts.isInternal(host)
                    || IpAddresses.isPrivate(host)
                    || (WORKSPACE.matcher(host).matches() && link.group("path") != null)) {
                found.add(Exposure.of(Exposure.INTERNAL_LINK, link));
            }
        }
        return found;
    }

    List<Exposure> hosts(String text) {
        if (!hosts.mayBeIn(text)) {
            return List.of();
        }
        return HOST.matcher(text)
                .results()
                .filter(found -> hosts.isInternal(found.group()))
                .map(found -> Exposure.of(Exposure.INTERNAL_HOST, found))
                .toList();
    }

    List<Exposure> emails(String text) {
        List<Exposure> found = new ArrayList<>();
        if (text.indexOf('@') < 0) {
            return found;
        }
        Matcher email = EMAIL.matcher(text);
        while (email.find()) {
            String host = email.group("host");
            boolean account = hosts.isInternal(host) && isBehindRemoteLogin(text, email.start());
            if (!Hosts.isReserved(host) && !account) {
                found.add(new Exposure(Exposure.EMAIL, new TextSpan(email.start(), email.end())));
            }
        }
        return found;
    }

    private static boolean isBehindRemoteLogin(String text, int at) {
        return REMOTE_LOGIN.matcher(text.substring(Math.max(0, at - REACH), at)).find();
    }
}
