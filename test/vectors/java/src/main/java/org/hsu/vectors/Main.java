package org.hsu.vectors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the vectors of the folder named first; a line for each disagreement, exit 1 if there is one. */
public final class Main {
    private static final List<String> FORMS =
            List.of("message", "part", "link", "parcel", "chunk", "statement", "pulse");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "test/vectors");
        Keys keys = new Keys(StrictJson.object(Files.readAllBytes(folder.resolve("keys.json"))));
        Set<List<String>> names = new HashSet<>();
        int disagreed = 0;
        int all = 0;
        for (String form : FORMS) {
            Object file = StrictJson.read(Files.readAllBytes(folder.resolve(form + ".json")));
            for (Object value : Shape.list(file, 1, Integer.MAX_VALUE, "vector")) {
                Vector vector = Vector.of(value);
                String found = names.add(List.of(vector.form(), vector.name()))
                        ? vector.disagreement(keys)
                        : "two vectors of this form and name";
                all++;
                if (found != null) {
                    disagreed++;
                    System.out.println(vector.form() + ": " + vector.name() + ": " + found);
                }
            }
        }
        System.out.println(all + " vectors, " + (all - disagreed) + " agreed, " + disagreed + " disagreed");
        System.exit(disagreed == 0 ? 0 : 1);
    }
}
