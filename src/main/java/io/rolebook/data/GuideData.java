package io.rolebook.data;

import io.rolebook.web.Says;
import java.util.List;

/** The whole guide; it is written part by part and never made as one value. */
record GuideData(
        @Says("The guide’s name") String name,
        @Says(value = "The licence of its texts: its address, or its name", optional = true) String licence,
        @Says("The families of roles") List<TextData> families,
        @Says("The sources of all figures") List<SourceData> sources,
        @Says("The skills, by title") List<SkillData> skills,
        @Says("The pages of text") List<TextData> pages,
        @Says("The roles, by title, each as at its own address") List<RoleData> roles) {}
