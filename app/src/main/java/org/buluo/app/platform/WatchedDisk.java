package org.buluo.app.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Room on the disk of the data folder. */
@Component
class WatchedDisk implements Watched {

    private static final int ORDER = 20;
    private static final int SHARE = 5;

    private final DiskRoom disk;
    private final DataSize least;

    WatchedDisk(DiskRoom disk, @Value("${management.health.diskspace.threshold:500MB}") DataSize least) {
        this.disk = disk;
        this.least = least;
    }

    @Override
    public String key() {
        return "platform.watch.disk";
    }

    @Override
    public String path() {
        return "/settings/health";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Finding look() {
        DiskRoom.Room room = disk.room();
        Words said = Words.of("platform.watch.disk.room", room.freeGib(), room.totalGib());
        Words advice = Words.of("platform.watch.disk.advice");
        if (room.free() < least.toBytes()) {
            return Finding.bad(said, advice);
        }
        return room.free() < room.total() / SHARE ? Finding.warn(said, advice) : Finding.good(said);
    }
}
