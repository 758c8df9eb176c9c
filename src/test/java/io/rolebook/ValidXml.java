package io.rolebook;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What RELAX NG finds wrong with XML. */
public final class ValidXml {

    private ValidXml() {}

    /** @param schema a file in the resources' folder {@code xml}, without its end */
    public static List<String> problems(String schema, String xml) {
        Found found = new Found();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        ValidateProperty.ERROR_HANDLER.put(properties, found);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String address = ValidXml.class.getResource("/xml/" + schema + ".rnc").toString();
        try {
            if (driver.loadSchema(new InputSource(address))) {
                driver.validate(new InputSource(new StringReader(xml)));
            }
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
        return found.problems;
    }

    private static final class Found implements ErrorHandler {

        private final List<String> problems = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            problems.add(problem.toString());
        }

        @Override
        public void error(SAXParseException problem) {
            problems.add(problem.toString());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            problems.add(problem.toString());
        }
    }
}
