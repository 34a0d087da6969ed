using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace GatheringPlanner.Web.Tests;

/// <summary>
/// bUnit asks for AngleSharp.Diffing 1.0, which not every feed carries. Version 0.17 has the members it calls, but the runtime
/// refuses a lower version than asked for, unless it is handed over when everything else has failed.
/// </summary>
internal static class BunitAssemblies
{
    [ModuleInitializer]
    internal static void HandOverAngleSharpDiffing() =>
        AssemblyLoadContext.Default.Resolving += (context, wanted) => wanted.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Bunit", "AngleSharp.Diffing.dll"))
            : null;
}
