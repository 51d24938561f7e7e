package dev.postmortem.validation.internal;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the rules that are registered as services, each by itself: one that cannot be used hides no other. */
public final class Discovery {

    /** More broken entries than this are a loader that never ends, not plug-ins. */
    private static final int MOST_FAILURES = 1000;

    private static final String WHERE = "plug-ins";

    private Discovery() {}

    /**
     * Adds the rules that a class loader sees.
     *
     * @param loader the class loader
     * @param rules takes those that can be used: what is in there already keeps its place
     * @param problems takes which of them cannot, and why
     */
    public static void addTo(RuleRegistry rules, ClassLoader loader, List<ConfigurationProblem> problems) {
        Iterator<ServiceLoader.Provider<PostmortemRule>> providers =
                ServiceLoader.load(PostmortemRule.class, loader).stream().iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                rules.add(providers.next().get());
            } catch (Throwable broken) {
                Thrown.passOn(broken);
                failures++;
                problems.add(new ConfigurationProblem(WHERE, "A plug-in cannot be used: " + told(broken), true));
            }
        }
    }

    /** The messages of the loader and of the registry are sentences; those of any other error may be the name of a class. */
    private static String told(Throwable broken) {
        if (broken instanceof IllegalArgumentException) {
            return Thrown.message(broken);
        }
        if (!(broken instanceof ServiceConfigurationError)) {
            return Thrown.told(broken);
        }
        Throwable cause = broken.getCause();
        return Thrown.message(broken) + (cause == null ? "" : ", because of " + Thrown.told(cause));
    }
}
