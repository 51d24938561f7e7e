package dev.postmortem.examples.release;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a module lets others use: the public types of its exported packages, and their public and protected members.
 *
 * <p>What a public type inherits from a type that is not public is its own: builders and copies get their methods that way.
 */
final class PublicApi {

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private final List<Class<?>> types;

    private PublicApi(List<Class<?>> types) {
        this.types = types;
    }

    /** Reads the API of the module whose classes are in a folder and on the class path. */
    static PublicApi of(Path classes) throws IOException {
        ModuleDescriptor module = ModuleFinder.of(classes).findAll().stream()
                .findFirst()
                .orElseThrow()
                .descriptor();
        List<Class<?>> types = new ArrayList<>();
        for (String exported : module.exports().stream()
                .filter(it -> !it.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList()) {
            types.addAll(publicTypes(classes, exported));
        }
        return new PublicApi(types);
    }

    private static List<Class<?>> publicTypes(Path classes, String exported) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> exported + '.' + name.substring(0, name.length() - ".class".length()))
                    .<Class<?>>map(PublicApi::load)
                    .filter(PublicApi::isPublic)
                    .sorted((one, another) -> one.getName().compareTo(another.getName()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        boolean visible =
                (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !type.isAnonymousClass();
        return visible && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    /** The types, by package and name. */
    List<Class<?>> types() {
        return types;
    }

    /** The constructors and methods that others can call, those of a record's components included. */
    static List<Member> members(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (Class<?> declaring : withWhatIsNotPublic(type)) {
            members.addAll(List.of(declaring.getDeclaredFields()));
            members.addAll(List.of(declaring.getDeclaredMethods()));
        }
        members.addAll(List.of(type.getDeclaredConstructors()));
        return members.stream()
                .filter(it -> (it.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !it.isSynthetic())
                .toList();
    }

    private static List<Class<?>> withWhatIsNotPublic(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(it -> !isPublic(it))
                .forEach(it -> all.addAll(withWhatIsNotPublic(it)));
        return all;
    }

    /** A line for each package, type and member, with simple names. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String current = "";
        for (Class<?> type : types) {
            if (!type.getPackageName().equals(current)) {
                current = type.getPackageName();
                lines.add("");
                lines.add(current);
            }
            lines.add("  " + line(type));
            members(type).stream()
                    .filter(member -> !goesWithoutSaying(type, member))
                    .map(member -> "    " + line(member))
                    .distinct()
                    .sorted()
                    .forEach(lines::add);
        }
        return lines.subList(1, lines.size());
    }

    /** What the line of a type says already, or what each type of its kind has. */
    private static boolean goesWithoutSaying(Class<?> type, Member member) {
        List<Class<?>> parameters = member instanceof Method method
                ? List.of(method.getParameterTypes())
                : member instanceof Constructor<?> constructor ? List.of(constructor.getParameterTypes()) : List.of();
        String signature = member.getName() + parameters.size();
        if (type.isRecord()) {
            List<Class<?>> components = Arrays.stream(type.getRecordComponents())
                    .<Class<?>>map(it -> it.getType())
                    .toList();
            boolean canonical = member instanceof Constructor<?> && parameters.equals(components);
            boolean accessor = member instanceof Method
                    && parameters.isEmpty()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(it -> it.getName().equals(member.getName()));
            if (canonical || accessor) {
                return true;
            }
        }
        if (type.isEnum() && List.of("values0", "valueOf1").contains(signature)) {
            return true;
        }
        return List.of("toString0", "hashCode0", "equals1").contains(signature);
    }

    private static String line(Class<?> type) {
        StringBuilder line = new StringBuilder();
        line.append(modifiers(type)).append(kind(type)).append(' ').append(name(type));
        line.append(typeParameters(type));
        if (type.isRecord()) {
            line.append(Arrays.stream(type.getRecordComponents())
                    .map(it -> name(it.getGenericType()) + " " + it.getName())
                    .collect(joining(", ", "(", ")")));
        }
        if (type.getSuperclass() != null
                && isPublic(type.getSuperclass())
                && !List.of(Object.class, Record.class, Enum.class).contains(type.getSuperclass())) {
            line.append(" extends ").append(name(type.getGenericSuperclass()));
        }
        String interfaces = Stream.of(type.getGenericInterfaces())
                .filter(it -> isPublic(raw(it)) && !type.isAnnotation())
                .map(PublicApi::name)
                .collect(joining(", "));
        if (!interfaces.isEmpty()) {
            line.append(type.isInterface() ? " extends " : " implements ").append(interfaces);
        }
        return line.toString();
    }

    private static String modifiers(Class<?> type) {
        StringBuilder modifiers = new StringBuilder();
        if (Modifier.isProtected(type.getModifiers())) {
            modifiers.append("protected ");
        }
        if (type.isSealed()) {
            modifiers.append("sealed ");
        }
        if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
            modifiers.append("abstract ");
        }
        if (Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum()) {
            modifiers.append("final ");
        }
        return modifiers.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static String line(Member member) {
        if (member instanceof Field field && field.isEnumConstant()) {
            return field.getName();
        }
        StringBuilder line = new StringBuilder();
        line.append(modifiers(member));
        if (member instanceof Field field) {
            return line.append(name(field.getGenericType()))
                    .append(' ')
                    .append(field.getName())
                    .toString();
        }
        if (member instanceof Constructor<?> constructor) {
            line.append(typeParameters(constructor)).append("new");
            line.append(parameters(constructor.getGenericParameterTypes(), constructor.isVarArgs()));
            return line.append(exceptions(constructor.getGenericExceptionTypes()))
                    .toString();
        }
        Method method = (Method) member;
        String typeParameters = typeParameters(method);
        line.append(typeParameters.isEmpty() ? "" : typeParameters + " ");
        line.append(name(method.getGenericReturnType())).append(' ').append(method.getName());
        line.append(parameters(method.getGenericParameterTypes(), method.isVarArgs()));
        return line.append(exceptions(method.getGenericExceptionTypes())).toString();
    }

    private static String modifiers(Member member) {
        StringBuilder modifiers = new StringBuilder();
        if (Modifier.isProtected(member.getModifiers())) {
            modifiers.append("protected ");
        }
        if (Modifier.isStatic(member.getModifiers())) {
            modifiers.append("static ");
        }
        if (Modifier.isAbstract(member.getModifiers())) {
            modifiers.append("abstract ");
        }
        return modifiers.toString();
    }

    private static String parameters(Type[] types, boolean varArgs) {
        String parameters = Arrays.stream(types).map(PublicApi::name).collect(joining(", ", "(", ")"));
        return varArgs ? parameters.replaceFirst("\\[]\\)$", "...)") : parameters;
    }

    private static String exceptions(Type[] types) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(PublicApi::name).collect(joining(", ", " throws ", ""));
    }

    private static String typeParameters(GenericDeclaration declaration) {
        if (declaration.getTypeParameters().length == 0) {
            return "";
        }
        return Arrays.stream(declaration.getTypeParameters())
                .map(variable -> {
                    String bounds = Arrays.stream(variable.getBounds())
                            .filter(bound -> bound != Object.class)
                            .map(PublicApi::name)
                            .collect(joining(" & "));
                    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
                })
                .collect(joining(", ", "<", ">"));
    }

    private static Class<?> raw(Type type) {
        return TypesInSignatures.of(type).get(0);
    }

    private static String name(Type type) {
        return PACKAGE.matcher(type.getTypeName()).replaceAll("").replace('$', '.');
    }
}
