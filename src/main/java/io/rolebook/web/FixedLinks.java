package io.rolebook.web;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ParserHook;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the addresses that are the same on every page into a template when it is read, so that no page asks for them. */
@EngineConfiguration
public class FixedLinks implements ParserHook {

    private static final Pattern LINK = Pattern.compile("\\{links:(\\w+)}");

    private static final Map<String, String> ADDRESSES = Arrays.stream(Links.class.getDeclaredMethods())
            .filter(FixedLinks::isFixed)
            .collect(toMap(Method::getName, FixedLinks::address));

    @Override
    public void beforeParsing(ParserHelper template) {
        template.addContentFilter(FixedLinks::in);
    }

    /** What is no address stays, for the engine to say so. */
    static String in(String template) {
        return LINK.matcher(template)
                .replaceAll(link -> Matcher.quoteReplacement(ADDRESSES.getOrDefault(link.group(1), link.group())));
    }

    private static boolean isFixed(Method link) {
        return Modifier.isPublic(link.getModifiers())
                && link.getParameterCount() == 0
                && link.getReturnType() == String.class;
    }

    private static String address(Method link) {
        try {
            return (String) link.invoke(null);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(link.getName(), e);
        }
    }
}
