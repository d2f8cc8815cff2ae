package org.buluo.app.platform;

/** In which township a school lies; the module that holds the directory of schools answers. */
public interface SchoolTownships {

    /** The township's current name; empty when the directory does not tell. @param school its name */
    String of(String school);
}
