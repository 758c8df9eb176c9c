package io.rolebook.content.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Percent of people by their {@link EducationLevel}; null for a level that a source does not name. */
public record SharesByLevel(
        Double none,
        Double lessThanHighSchool,
        Double highSchool,
        Double certificate,
        Double someCollege,
        Double associate,
        Double bachelor,
        Double postBachelor,
        Double master,
        Double postMaster,
        Double doctorate) {

    public static final SharesByLevel NOBODY = of(Map.of());

    public static SharesByLevel of(Map<EducationLevel, Double> shares) {
        return new SharesByLevel(
                shares.get(EducationLevel.NONE),
                shares.get(EducationLevel.LESS_THAN_HIGH_SCHOOL),
                shares.get(EducationLevel.HIGH_SCHOOL),
                shares.get(EducationLevel.CERTIFICATE),
                shares.get(EducationLevel.SOME_COLLEGE),
                shares.get(EducationLevel.ASSOCIATE),
                shares.get(EducationLevel.BACHELOR),
                shares.get(EducationLevel.POST_BACHELOR),
                shares.get(EducationLevel.MASTER),
                shares.get(EducationLevel.POST_MASTER),
                shares.get(EducationLevel.DOCTORATE));
    }

    /** Those that the source names, lowest level first. */
    public Map<EducationLevel, Double> named() {
        List<Double> all = Arrays.asList(
                none,
                lessThanHighSchool,
                highSchool,
                certificate,
                someCollege,
                associate,
                bachelor,
                postBachelor,
                master,
                postMaster,
                doctorate);
        Map<EducationLevel, Double> named = new EnumMap<>(EducationLevel.class);
        for (EducationLevel level : EducationLevel.values()) {
            if (all.get(level.ordinal()) != null) {
                named.put(level, all.get(level.ordinal()));
            }
        }
        return named;
    }
}
