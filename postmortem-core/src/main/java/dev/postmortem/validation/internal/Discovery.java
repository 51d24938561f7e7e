package dev.postmortem.validation.internal;

import dev.postmortem.model.internal.Shown;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the rules that are registered as services, each by itself: one that cannot be made hides no other. */
public final class Discovery {

    /** More broken entries than this are a loader that never ends, not plug-ins. */
    private static final int MOST_FAILURES = 1000;

    private Discovery() {}

    /**
     * Returns the rules that a class loader sees.
     *
     * @param loader the class loader
     * @param problems takes which of them could not be made, and why
     */
    public static List<PostmortemRule> rules(ClassLoader loader, List<ConfigurationProblem> problems) {
        List<PostmortemRule> rules = new ArrayList<>();
        Iterator<ServiceLoader.Provider<PostmortemRule>> providers =
                ServiceLoader.load(PostmortemRule.class, loader).stream().iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                PostmortemRule rule = providers.next().get();
                rule.descriptor();
                rules.add(rule);
            } catch (ServiceConfigurationError | RuntimeException | LinkageError broken) {
                failures++;
                problems.add(new ConfigurationProblem("plug-ins", "A plug-in cannot be used: " + told(broken), true));
            }
        }
        return rules;
    }

    private static String told(Throwable broken) {
        String cause = broken.getCause() == null ? "" : ", because of " + broken.getCause();
        return Shown.oneLine(broken.getMessage() + cause);
    }
}
