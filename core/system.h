/*
 * Files and processes as POSIX has them, where Windows spells them otherwise.
 * Only for sources: it defines short names. Compiled with mingw, and run
 * nowhere yet.
 */
#ifndef WXF_SYSTEM_H
#define WXF_SYSTEM_H

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>

#ifdef _WIN32
#include <io.h>
#include <process.h>
#define getpid _getpid
#define open _open
#define close _close
#define unlink _unlink
#define lseek _lseeki64
#define read(fd, data, len) _read(fd, data, (unsigned)(len))
#define write(fd, data, len) _write(fd, data, (unsigned)(len))
#define fsync _commit
#define ftruncate _chsize_s
#define fchmod(fd, mode) ((void)(mode), 0)
#define geteuid() 0
/* Nothing blocks or follows there as these guard against; files are opened without the translation of line ends. */
#define O_CLOEXEC (_O_NOINHERIT | _O_BINARY)
#define O_NOFOLLOW 0
#define O_NONBLOCK 0
#ifdef _MSC_VER
#define S_ISREG(mode) (((mode) & _S_IFMT) == _S_IFREG)
#define S_ISDIR(mode) (((mode) & _S_IFMT) == _S_IFDIR)
typedef int pid_t;
typedef unsigned short mode_t;
#endif
#else
#include <unistd.h>
#endif

#endif
