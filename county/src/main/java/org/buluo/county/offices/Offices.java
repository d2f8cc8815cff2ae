package org.buluo.county.offices;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.buluo.county.people.Township;
import org.buluo.county.rosters.Row;
import org.buluo.county.schools.Directory;

/** All offices: each row goes to the file of the office that keeps it. */
public final class Offices implements Closeable {

    private final Directory directory;
    private final Shelf countyShelf;
    private final Shelf townShelf;
    private final CountyDesk county;
    private TownDesk town;

    /** Opens the county's files. @param noted told where each row comes to stand */
    public Offices(Directory directory, Path folder, int schoolYear, Noted noted) throws IOException {
        this.directory = directory;
        this.countyShelf = new Shelf(folder, schoolYear, noted);
        this.townShelf = new Shelf(folder, schoolYear, noted);
        this.county = new CountyDesk(directory, countyShelf);
    }

    /** Opens the files of a township. */
    public void open(Township township) throws IOException {
        town = new TownDesk(township, directory.towns().get(township.name()), directory.neighbour(), townShelf);
    }

    /** Finishes the files of the township. */
    public void closeTownship() throws IOException {
        town.close();
        townShelf.close();
        town = null;
    }

    /** Takes a row. */
    public void take(Row row) {
        if (town == null || !town.take(row)) {
            county.take(row);
        }
    }

    @Override
    public void close() throws IOException {
        townShelf.close();
        countyShelf.close();
    }
}
