package org.buluo.app.intake;

import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.SchoolTownships;
import org.springframework.stereotype.Component;

/** Says where a school lies by the directory that counts now: a name alone is no proof. */
@Component
class SchoolPlaces implements SchoolTownships {

    private final SchoolBooks books;
    private final CountySettings county;

    SchoolPlaces(SchoolBooks books, CountySettings county) {
        this.books = books;
        this.county = county;
    }

    @Override
    public String of(String school) {
        return county.find().isEmpty()
                ? ""
                : books.now().find(school).map(SchoolBook.Entry::township).orElse("");
    }
}
