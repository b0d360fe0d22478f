/*
 * What stands for libFuzzer where there is none: gives the files that it is
 * named to a fuzzer, each in a block of just its size, so that a read beyond it
 * is seen.
 */
#include "require.h"

int main(int argc, char **argv)
{
    static uint8_t data[4 << 20];

    for (int i = 1; i < argc; i++) {
        FILE *file = fopen(argv[i], "rb");
        uint8_t *input;
        size_t size;

        if (file == NULL) {
            perror(argv[i]);
            return EXIT_FAILURE;
        }
        size = fread(data, 1, sizeof data, file);
        fclose(file);
        input = malloc(size > 0 ? size : 1);
        if (input == NULL) {
            perror("malloc");
            return EXIT_FAILURE;
        }
        for (size_t at = 0; at < size; at++) {
            input[at] = data[at];
        }
        LLVMFuzzerTestOneInput(input, size);
        free(input);
    }
    printf("%d inputs\n", argc - 1);
    return EXIT_SUCCESS;
}
