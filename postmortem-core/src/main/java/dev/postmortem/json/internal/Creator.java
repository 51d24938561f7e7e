package dev.postmortem.json.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What makes a value of what stands in JSON: a factory method or a constructor. */
public record Creator(Executable executable) {

    /** Makes the creator callable, wherever it is declared. */
    public Creator {
        executable.setAccessible(true);
    }

    /**
     * Calls it.
     *
     * @throws RuntimeException what the creator threw
     */
    public Object create(@Nullable Object... arguments) {
        try {
            return executable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) executable).invoke(null, arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(executable + " failed", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(executable + " cannot be called", impossible);
        }
    }
}
