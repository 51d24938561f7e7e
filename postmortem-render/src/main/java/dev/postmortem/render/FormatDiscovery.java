package dev.postmortem.render;

import dev.postmortem.render.internal.Culprit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the formats that are registered as services, each by itself: one that cannot be used hides no other. */
final class FormatDiscovery {

    /** More broken entries than this are a loader that never ends, not plug-ins. */
    private static final int MOST_FAILURES = 1000;

    private FormatDiscovery() {}

    /**
     * Adds the formats that a class loader sees.
     *
     * @param loader the class loader
     * @param byId takes those that can be used: what is in there already keeps its place
     * @param problems takes which of them cannot, and why
     */
    static void addTo(Map<String, FormatProvider> byId, ClassLoader loader, List<String> problems) {
        Iterator<ServiceLoader.Provider<FormatProvider>> providers =
                ServiceLoader.load(FormatProvider.class, loader).stream().iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                add(providers.next(), byId);
            } catch (ServiceConfigurationError | IllegalStateException broken) {
                failures++;
                problems.add("A format cannot be used: " + told(broken));
            }
        }
    }

    private static void add(ServiceLoader.Provider<FormatProvider> provider, Map<String, FormatProvider> byId) {
        Class<? extends FormatProvider> type = provider.type();
        try {
            FormatProvider made = provider.get();
            byId.putIfAbsent(Culprit.call(type::getName, () -> idOf(made)), made);
        } catch (StackOverflowError endless) {
            throw failed(type, endless);
        } catch (ServiceConfigurationError | VirtualMachineError passed) {
            throw passed;
        } catch (Error thrown) {
            throw failed(type, thrown);
        }
    }

    private static ServiceConfigurationError failed(Class<?> type, Error thrown) {
        return new ServiceConfigurationError(type.getName() + " failed", thrown);
    }

    /** Returns the id under which a format is registered. */
    static String idOf(FormatProvider provider) {
        Objects.requireNonNull(provider, "provider");
        return Objects.requireNonNull(
                        provider.format(),
                        () -> "The format of " + provider.getClass().getName() + " is null")
                .id();
    }

    private static String told(Throwable broken) {
        boolean tellsItself = broken.getCause() == null || broken instanceof IllegalStateException;
        return broken.getMessage() + (tellsItself ? "" : ", because of " + broken.getCause());
    }
}
