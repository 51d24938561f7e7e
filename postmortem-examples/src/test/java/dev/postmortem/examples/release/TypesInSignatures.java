package dev.postmortem.examples.release;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;

/** The classes that a signature names, wherever in it. */
final class TypesInSignatures {

    private TypesInSignatures() {}

    /** Those of a type: itself, its arguments and its bounds. A type variable is judged where it is declared. */
    static List<Class<?>> of(Type type) {
        List<Class<?>> classes = new ArrayList<>();
        collect(type, classes);
        return classes;
    }

    /** Those of a field, a method or a constructor. */
    static List<Class<?>> of(Member member) {
        List<Type> types = new ArrayList<>();
        if (member instanceof Field field) {
            types.add(field.getGenericType());
        } else if (member instanceof Method method) {
            types.add(method.getGenericReturnType());
            types.addAll(List.of(method.getGenericParameterTypes()));
            types.addAll(List.of(method.getGenericExceptionTypes()));
            types.addAll(bounds(method));
        } else if (member instanceof Constructor<?> constructor) {
            types.addAll(List.of(constructor.getGenericParameterTypes()));
            types.addAll(List.of(constructor.getGenericExceptionTypes()));
            types.addAll(bounds(constructor));
        }
        List<Class<?>> classes = new ArrayList<>();
        types.forEach(type -> collect(type, classes));
        return classes;
    }

    /** The bounds of the type parameters of a class, a method or a constructor. */
    static List<Type> bounds(GenericDeclaration declaration) {
        List<Type> bounds = new ArrayList<>();
        for (TypeVariable<?> variable : declaration.getTypeParameters()) {
            bounds.addAll(List.of(variable.getBounds()));
        }
        return bounds;
    }

    private static void collect(Type type, List<Class<?>> classes) {
        if (type instanceof Class<?> named) {
            classes.add(named.isArray() ? elementOf(named) : named);
        } else if (type instanceof ParameterizedType parameterized) {
            collect(parameterized.getRawType(), classes);
            collectAll(parameterized.getActualTypeArguments(), classes);
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), classes);
        } else if (type instanceof WildcardType wildcard) {
            collectAll(wildcard.getUpperBounds(), classes);
            collectAll(wildcard.getLowerBounds(), classes);
        }
    }

    private static void collectAll(Type[] types, List<Class<?>> classes) {
        for (Type type : types) {
            collect(type, classes);
        }
    }

    private static Class<?> elementOf(Class<?> array) {
        return array.isArray() ? elementOf(array.getComponentType()) : array;
    }
}
