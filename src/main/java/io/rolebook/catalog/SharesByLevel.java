package io.rolebook.catalog;

import io.rolebook.content.model.EducationLevel;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Percent by level of education as a column, such as {@code HIGH_SCHOOL=20.5,BACHELOR=79.5}. */
@Converter
public class SharesByLevel implements AttributeConverter<Map<EducationLevel, Double>, String> {

    @Override
    public String convertToDatabaseColumn(Map<EducationLevel, Double> shares) {
        return new TreeMap<>(shares)
                .entrySet().stream()
                        .map(share -> share.getKey() + "=" + share.getValue())
                        .collect(Collectors.joining(","));
    }

    @Override
    public Map<EducationLevel, Double> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(share -> !share.isEmpty())
                .map(share -> share.split("="))
                .collect(
                        Collectors.toMap(share -> EducationLevel.valueOf(share[0]), share -> Double.valueOf(share[1])));
    }
}
